import type { Page } from '@playwright/test'
import {
  chip,
  expect,
  goWithin,
  headlines,
  isInWindow,
  main,
  openIndex,
  opened,
  rows,
  test,
  title,
  typefaceIsThere,
} from './reader.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('reads, saves, spikes, undoes, searches and returns by the keyboard alone', async ({
  page,
}) => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await openIndex(page)

  // Reads the article and goes through its quotes.
  await press('g', 'g', 'Enter')
  await expect(heading(page)).toHaveText('Tiny meteorite may have caused leak from Soyuz capsule')
  await press(']', ']')
  await expect(page).toHaveURL(/#q2$/)

  // Goes on to the first headline, saves it, and on.
  await press('j')
  await expect(opened(page)).toContainText(headlines[0] ?? '')
  await press('s')
  await expect(page.getByRole('button', { name: 'Saved', pressed: true })).toBeVisible()

  // Hides the second while it is open: the third opens. Takes it back.
  await press('j')
  await expect(opened(page)).toContainText(headlines[1] ?? '')
  await press('x')
  await expect(opened(page)).toContainText(headlines[2] ?? '')
  await press('z')
  await press('k')
  await expect(opened(page)).toContainText(headlines[1] ?? '')

  // Returns to the list, where the cursor stands on what was open last.
  await press('u')
  await expect(rows(page).nth(1)).toBeFocused()

  // Searches, goes from the field to the first match, opens it, and returns.
  await press('/')
  await page.keyboard.type('takaichi')
  await expect(rows(page)).toHaveCount(2)
  await press('Enter')
  await expect(page.locator(':focus')).toHaveText(/Takaichi/)
  await press('j', 'Enter')
  await expect(opened(page)).toContainText(/Takaichi set to call/)
  await press('Escape')
  await expect(rows(page)).toHaveCount(2)
  await press('Escape')
  await expect(rows(page)).toHaveCount(50)
  // Where the headline stands in the whole list, it is in sight.
  await expect(page.locator(':focus')).toHaveText(/Takaichi set to call/)
  await expect.poll(() => isInWindow(page.locator(':focus'))).toBe(true)

  // As much where a bar lies over the lower edge: opens one, goes on to another, returns.
  await page.setViewportSize({ width: 390, height: 640 })
  await press('g', 'g', 'j', 'Enter')
  for (let at = 0; at < 6; at++) {
    await press('j')
    await expect(opened(page)).toContainText(headlines[at + 1] ?? '')
  }
  await press('Escape')
  await expect(rows(page).nth(6)).toBeFocused()
  const bar = page.getByRole('navigation', { name: 'Main' })
  await expect
    .poll(async () => {
      const [row, edge] = [await rows(page).nth(6).boundingBox(), await bar.boundingBox()]
      return row && edge && row.y > 0 && row.y + row.height <= edge.y
    })
    .toBe(true)
  await page.setViewportSize({ width: 1280, height: 900 })

  // Finds what was saved.
  await press('g', 's')
  await expect(rows(page)).toHaveText([`${headlines[0]} (read)`])
  await press('g', 'i')
  await expect(rows(page)).toHaveCount(50)
})

test('every control of the index can be reached and seen by Tab; the row with the cursor has a ring where the system chooses the colours, and a list of places lies within a narrow window', async ({
  page,
}) => {
  await test.step('every control of the index can be reached and seen by Tab', async () => {
    await openIndex(page)
    await chip(page, 'Sport').waitFor()
    const seen: string[] = []
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      seen.push((await focused.getAttribute('aria-label')) ?? (await focused.innerText()))
      const box = await focused.boundingBox()
      expect(box?.width ?? 0, seen.at(-1) ?? '').toBeGreaterThan(1)
    }
    const all = seen.join('\n')
    for (const name of [
      'Skip',
      'Quotes',
      'Open…',
      'Text and theme',
      'Sport',
      'Places',
      'More for this list',
    ])
      expect(all).toContain(name)
  })
  await test.step('the row with the cursor has a ring where the system chooses the colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await goWithin(page, '/')
    await page.keyboard.press('j')
    const cursor = page.locator('a[data-item]:focus')
    await expect(cursor).toHaveCSS('outline-style', 'solid')
    await expect(cursor).toHaveCSS('outline-width', '2px')
    await page.emulateMedia({ forcedColors: 'none' })
  })
  await test.step('a list of places lies within a narrow window', async () => {
    for (const width of [390, 500]) {
      await page.setViewportSize({ width, height: 844 })
      await page.getByRole('button', { name: 'Places' }).press('Enter')
      const panel = page.getByRole('group', { name: 'Places' })
      await expect(panel).toBeVisible()
      const box = await panel.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  })
})

test('the focus stays on something where what has it is hidden for a while, or for good, or left by a link', async ({
  page,
}) => {
  await openIndex(page, 'index.html')
  await expect(page).toHaveURL(/:\d+\/$/)
  // All of the view is hidden until the code of sections is there.
  const sections = page.getByRole('button', { name: 'Sections' })
  await sections.press('Enter')
  await expect(main(page).getByRole('region').first()).toBeVisible()
  await expect(sections).toBeFocused()
  // A panel that the focus has left would lie over what has it.
  await page.getByRole('button', { name: 'Places' }).press('Enter')
  const places = page.getByRole('group', { name: 'Places' })
  await places.getByRole('button').last().press('Tab')
  await expect(places).toBeHidden()
  // Without the search a chip that gives nothing has no place in the row.
  await goWithin(page, '/?topic=sport&q=zeppelin')
  await chip(page, 'Sport').press('Enter')
  await expect(page).toHaveURL('/?q=zeppelin')
  await expect(page.getByRole('button', { name: /^\d+ more$/ })).toBeFocused()
  await goWithin(page, '/')
  const about = page.getByRole('complementary', { name: 'About this edition' })
  const story = about.getByRole('link').first()
  await story.press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(story).toBeFocused()
})

/** Where the centre and both ends of what has the focus cannot be seen, its name. */
const hiddenFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const middle = (top + bottom) / 2
    const isSeen = (x: number): boolean => {
      const found = document.elementFromPoint(x, middle)
      return found !== null && (focused.contains(found) || found.contains(focused))
    }
    const isShown = [left + 3, (left + right) / 2, right - 3].every(isSeen)
    return isShown ? '' : focused.outerHTML.slice(0, 120)
  })

test('what has the focus is seen whole on a phone, wherever Tab leads, in a search and in the quotes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // In the typeface of the second visit, without which a line may end elsewhere.
  await openIndex(page)
  await typefaceIsThere(page)
  await openIndex(page, '?q=iran')
  for (const address of ['/?q=iran', '/quotes'])
    await test.step(address, async () => {
      await goWithin(page, address)
      await main(page).getByRole('link').last().waitFor()
      // As on a page that is loaded: Tab goes on from its first link.
      await page.getByRole('link', { name: 'Skip to the content' }).focus()
      await expect.poll(() => hiddenFocus(page)).toBe('')
      for (const key of [
        ...Array<string>(27).fill('Tab'),
        ...Array<string>(20).fill('Shift+Tab'),
      ]) {
        await page.keyboard.press(key)
        await expect.poll(() => hiddenFocus(page), { message: key }).toBe('')
      }
    })
})

test('Back closes a dialog that is open, and leads to where one came from', async ({ page }) => {
  await openIndex(page)
  for (const [button, dialog] of [
    ['Open…', 'Open news'],
    ['Keyboard shortcuts', 'Keyboard shortcuts'],
  ] as const) {
    const link = main(page).getByRole('link', { name: title }).first()
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(main(page).getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.getByRole('button', { name: button }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('dialog', { name: dialog })).toBeHidden()
    await expect(link).toBeFocused()
  }
})
