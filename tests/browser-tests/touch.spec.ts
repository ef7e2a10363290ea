import type { Page } from '@playwright/test'
import {
  chip,
  expect,
  findingsAreThere,
  goWithin,
  headlinePath,
  headlines,
  isInWindow,
  main,
  openIndex,
  rows,
  test,
  toast,
  typefaceIsThere,
  pressInMenu,
} from './reader.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

/** Moves one finger over a headline in small steps, as a hand does. */
async function swipe(page: Page, at: number, by: { x: number; y: number }): Promise<void> {
  const target = rows(page).nth(at)
  // No message lies over it there.
  await target.evaluate((row) => row.scrollIntoView({ block: 'center' }))
  const box = await target.boundingBox()
  if (!box) throw new Error('no row there')
  const from = { x: 195, y: box.y + box.height / 2 }
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }],
    })
  await send('touchStart', 0)
  for (let step = 1; step <= 10; step++) await send('touchMove', step / 10)
  await send('touchEnd', 1)
  await client.detach()
}

const star = (page: Page, at: number) =>
  page.getByRole('button', { name: `Save: ${headlines[at]}` })

/** Chromium takes a tap on the heels of a swipe for the end of its fling, and hands it to nobody. */
async function tapUndo(page: Page): Promise<void> {
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(async () => {
    await undo.tap({ timeout: 1000 })
    await expect(undo).toBeHidden({ timeout: 500 })
  }).toPass()
}

test('a swipe to the right saves, one to the left marks as read, with a way back; a short one does nothing', async ({
  page,
}) => {
  await test.step('a short swipe and a scroll do nothing', async () => {
    await openIndex(page)
    await swipe(page, 2, { x: 60, y: 0 })
    await swipe(page, 3, { x: 70, y: -300 })
    await swipe(page, 5, { x: 20, y: 260 })
    await page.waitForTimeout(300)
    await expect(page.getByRole('button', { name: /^Save:/, pressed: true })).toHaveCount(0)
    await expect(page.getByText('(read)')).toHaveCount(0)
    await expect(page).toHaveURL(/\/$/)
  })
  await test.step('a swipe to the right saves, with a way back', async () => {
    await swipe(page, 2, { x: 150, y: 6 })
    await expect(star(page, 2)).toHaveAttribute('aria-pressed', 'true')
    await expect(page).toHaveURL(/\/$/)
    await tapUndo(page)
    // What is not saved has no star that a finger could press without seeing it.
    await expect(star(page, 2)).toBeHidden()
  })
  await test.step('a swipe to the left marks as read, with a way back', async () => {
    await swipe(page, 3, { x: -150, y: 4 })
    await expect(rows(page).nth(3)).toHaveAccessibleName(`${headlines[3]} (read)`)
    await expect(toast(page, 'Marked read')).toBeVisible()
    await tapUndo(page)
    await expect(rows(page).nth(3)).toHaveAccessibleName(headlines[3] ?? '')
  })
})

/** What one presses or writes into that is less than 44 px high or 24 wide; a box is as large as its label. */
const smallControls = (page: Page): Promise<readonly string[]> =>
  page.locator('button, select, textarea, summary, input, label:has(input)').evaluateAll((all) =>
    all
      .filter((control) => control.checkVisibility())
      .map((control) => ({
        name: `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`,
        box: (control.closest('label') ?? control).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && (Math.round(box.height) < 44 || box.width < 24))
      .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
  )

test('on a phone the chips scroll sideways, the one that narrows the list is in sight, and the navigation is below; every control is 44 pixels high on touch, and 24 wide, in dialogs too', async ({
  page,
}) => {
  await test.step('the chip that narrows the list is in sight, by a link, a label of a row and a press', async () => {
    const isSeen = (label: string): Promise<boolean> =>
      chip(page, label).evaluate((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left >= 0 && right <= innerWidth
      })
    await openIndex(page, '?topic=labour')
    await expect.poll(() => isSeen('Labour')).toBe(true)
    await goWithin(page, '/?topic=politics')
    await expect.poll(() => isSeen('Politics')).toBe(true)
    await goWithin(page, '/?topic=politics,labour')
    await expect.poll(() => isSeen('Politics')).toBe(true)
    await goWithin(page, '/?topic=labour')
    await expect.poll(() => isSeen('Labour')).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
  await goWithin(page, '/')
  const chips = page.getByRole('group', { name: 'Topics' })
  const hidden = (): Promise<number> =>
    chips.evaluate((element) => element.scrollWidth - element.clientWidth)
  await expect.poll(hidden).toBeGreaterThan(0)
  const bar = page.getByRole('navigation', { name: 'Main' })
  await expect.poll(() => isInWindow(bar)).toBe(true)

  // A menu that opens below its button stands above the bar as a whole.
  await main(page).getByRole('button', { name: 'More for this list' }).last().tap()
  const lowest = async (): Promise<number> => {
    const box = await page.locator('#list-menu').boundingBox()
    return box ? box.y + box.height : Infinity
  }
  await expect.poll(lowest).toBeLessThan((await bar.boundingBox())?.y ?? 0)
  await page.keyboard.press('Escape')

  await bar.getByRole('link', { name: 'Quotes' }).tap()
  await expect(page).toHaveURL(/\/quotes$/)
  await page.getByRole('button', { name: 'Search quotes' }).tap()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await test.step('every control is 44 pixels high on touch, and 24 wide, in dialogs too', async () => {
    await goWithin(page, '/')
    for (const path of [
      headlinePath(headlines[9] ?? ''),
      '/?q=ferragni',
      '/quotes',
      '/stories',
      '/saved',
      '/wire',
      '/library',
      '/',
    ]) {
      await goWithin(page, path)
      await expect.poll(() => smallControls(page), path).toEqual([])
    }
    const link = await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link')
      .first()
      .boundingBox()
    expect(Math.round(link?.height ?? 0)).toBeGreaterThanOrEqual(44)
    for (const name of ['Open…', 'Export', 'Mute', 'Text and theme']) {
      if (name === 'Text and theme')
        await page.getByRole('button', { name: 'More', exact: true }).tap()
      if (name === 'Export' || name === 'Mute') await pressInMenu(page, new RegExp(`^${name}`))
      else await page.getByRole('button', { name }).tap()
      await page.getByRole('dialog').waitFor()
      expect(await smallControls(page), name).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
})

test('More opens though it is the first press, where data are saved', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.goto('/')
  await rows(page).first().waitFor()
  await findingsAreThere(page)
  const bar = page.getByRole('navigation', { name: 'Main' })
  await bar.getByRole('button', { name: 'More' }).tap()
  await expect(page.getByRole('link', { name: 'Source', exact: true })).toBeVisible()
})

test('a headline on two lines opens wherever it is pressed, between them too', async ({ page }) => {
  await openIndex(page)
  // The typeface of the second visit, whose lines leave room between them.
  await typefaceIsThere(page)
  await openIndex(page)
  const { height, missed } = await rows(page)
    .first()
    .evaluate((link) => {
      link.scrollIntoView({ block: 'center' })
      const { left, top, height } = link.getBoundingClientRect()
      const hit = Array.from({ length: Math.floor(height) }, (_, at) =>
        document.elementFromPoint(left + 20, top + at + 0.5),
      )
      // The whole row is the target of its link.
      const row = link.closest('[data-row]')
      return { height, missed: hit.filter((element) => !row?.contains(element)).length }
    })
  expect(height).toBeGreaterThan(40)
  expect(missed).toBe(0)
})
