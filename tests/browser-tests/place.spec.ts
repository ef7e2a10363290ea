import type { Locator, Page } from '@playwright/test'
import {
  chip,
  expect,
  headlines,
  main,
  opened,
  openIndex,
  prose,
  rows,
  test,
  typefaceIsThere,
  isAtRest,
} from './reader.ts'
import { openFiles, wireFile } from './wires.ts'

/** Where something stands in the window, in CSS pixels from the top. */
const topOf = async (item: Locator): Promise<number> => (await item.boundingBox())?.y ?? NaN

const offset = (page: Page): Promise<number> => page.evaluate(() => scrollY)

test('Back restores the scroll offset and the focused row, from where the next is one key away', async ({
  page,
}) => {
  await test.step('Back restores the scroll offset and the focused row', async () => {
    await openIndex(page, '?topic=sport,politics')
    await page.keyboard.press('G')
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    const at = (await rows(page).count()) - 3
    await expect(rows(page).nth(at)).toBeFocused()
    const before = await offset(page)
    expect(before).toBeGreaterThan(100)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/h\//)
    await page.goBack()
    await expect(rows(page).nth(at)).toBeFocused()
    await expect.poll(() => offset(page)).toBe(before)

    await page.keyboard.press('o')
    await expect(page).toHaveURL(/\/h\//)
    await page.keyboard.press('u')
    await expect(rows(page).nth(at)).toBeFocused()
    await expect.poll(() => offset(page)).toBe(before)
    await expect(page).toHaveURL(/\?topic=politics,sport$|\?topic=sport,politics$/)
  })
  await test.step('after Back the next item is one key away', async () => {
    await chip(page, 'All').click()
    await expect(rows(page)).toHaveCount(50)
    await rows(page).nth(20).click()
    await page.goBack()
    await expect(rows(page).nth(20)).toBeFocused()
    await page.keyboard.press('j')
    await expect(rows(page).nth(21)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(opened(page)).toContainText(headlines[21] ?? '')
  })
  await test.step('of two steps back each leads to where it was left, whatever has been opened since', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    const quote = main(page).locator('tbody [data-item]').nth(3)
    await quote.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/article\/.*#q\d+$/)
    await page.goBack()
    await expect(quote).toBeFocused()
    await page.goBack()
    await expect(opened(page)).toBeFocused()
    await expect(opened(page)).toContainText(headlines[21] ?? '')
    await expect(opened(page)).toBeInViewport()
  })
})

test('a reload restores the same place, also where the focused row was scrolled out of sight, and in the reader', async ({
  page,
}) => {
  await test.step('a reload restores the same place', async () => {
    await openIndex(page)
    await rows(page).nth(30).focus()
    await rows(page).nth(30).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 120)
    await expect.poll(() => offset(page)).toBeGreaterThan(500)
    await isAtRest(page)
    const before = await topOf(rows(page).nth(30))
    await page.reload()
    await expect(rows(page).nth(30)).toBeFocused()
    // The page above may have another height by now: that of another typeface.
    await expect.poll(() => topOf(rows(page).nth(30))).toBeCloseTo(before, 0)
  })
  await test.step('a reload keeps the place also where the focused row has been scrolled out of sight', async () => {
    await rows(page).nth(4).focus()
    await page.mouse.move(300, 300)
    await page.mouse.wheel(0, 2200)
    await expect.poll(() => topOf(rows(page).nth(4))).toBeLessThan(-400)
    await isAtRest(page)
    const before = await topOf(rows(page).nth(4))
    await page.reload()
    await expect(rows(page).nth(4)).toBeFocused()
    await expect.poll(() => topOf(rows(page).nth(4))).toBeCloseTo(before, 0)
  })
  await test.step('a reload in the reader keeps the offset', async () => {
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
    await expect(prose(page).first()).toBeVisible()
    await page.keyboard.press('Space')
    await expect.poll(() => offset(page)).toBeGreaterThan(300)
    await isAtRest(page)
    const before = await offset(page)
    await page.reload()
    await expect.poll(() => offset(page)).toBe(before)
  })
})

test('the focus is never under the bar that sticks, whose height styles no other element anew', async ({
  page,
}) => {
  await test.step('the focus is never under the bar that sticks', async () => {
    await openIndex(page)
    await page.keyboard.press('G')
    for (let step = 0; step < 30; step++) await page.keyboard.press('k')
    const focused = page.locator(':focus')
    await expect(focused).toBeVisible()
    const hidden = await focused.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect()
      const above = document.elementFromPoint(left + 8, top + 4)
      return above === null || !(element.contains(above) || above.contains(element))
    })
    expect(hidden).toBe(false)
  })
  await test.step('the height of that bar has no other element than the page styled anew', async () => {
    // All that may still come has come.
    await expect(page.getByRole('complementary', { name: 'About this edition' })).toBeVisible()
    await typefaceIsThere(page)
    expect(await page.evaluate(() => document.documentElement.style.cssText)).toMatch(
      /--bar-height/,
    )
    const styled = await countStyled(page, () => {
      document.documentElement.style.removeProperty('--bar-height')
    })
    expect(styled).toBeGreaterThan(0)
    expect(styled).toBeLessThan(10)
  })
  await test.step('what comes onto the page has no more styled anew than what may hang on it', async () => {
    const all = await page.locator('body *').count()
    const styled = await countStyled(page, () => {
      document.querySelector('main ol')?.append(document.createElement('p'))
    })
    expect(styled).toBeGreaterThan(0)
    expect(styled).toBeLessThan(all / 4)
  })
})

/** How many elements the browser has styled in the frame after something was done to the page. */
async function countStyled(page: Page, change: () => void): Promise<number> {
  const session = await page.context().newCDPSession(page)
  let styled = 0
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as { name?: string; args?: { elementCount?: number } }[])
      if (event.name === 'UpdateLayoutTree') styled += event.args?.elementCount ?? 0
  })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  await session.send('Tracing.start', { categories: 'devtools.timeline' })
  await page.evaluate(change)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  const ended = new Promise((end) => session.once('Tracing.tracingComplete', end))
  await session.send('Tracing.end')
  await ended
  return styled
}

test('in a whole list of hundreds, of which only what is in sight is laid out, Back finds the same row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openIndex(page)
  const long = 'and a few more words that make it stand on two lines or three of a narrow page'
  await openFiles(page, [
    wireFile(
      'hundreds.txt',
      Array.from({ length: 300 }, (_, index) => `Headline of number ${index + 1} ${long}`),
    ),
  ])
  const row = rows(page).filter({ hasText: 'number 221 ' })
  await row.focus()
  await row.scrollIntoViewIfNeeded()
  const start = await offset(page)
  await page.mouse.wheel(0, 150)
  await expect.poll(() => offset(page)).not.toBe(start)
  await isAtRest(page)
  const before = await topOf(row)
  await row.press('Enter')
  await expect(page).toHaveURL(/\/h\//)
  await page.goBack()
  await expect(row).toBeFocused()
  await expect.poll(() => topOf(row)).toBeCloseTo(before, 0)
  // None is missing for the browser's own search, nor for a screen reader.
  await expect(main(page).getByRole('list').first().getByRole('listitem')).toHaveCount(300)
})

test('spiking a row leaves the cursor on the next, and taking it back too', async ({ page }) => {
  await openIndex(page)
  for (const [count, at] of [
    [51, 20],
    [60, 50],
  ] as const) {
    await openFiles(page, [
      wireFile(
        `some-${count}.txt`,
        Array.from({ length: count }, (_, index) => `Headline of number ${index + 1} here`),
      ),
    ])
    const next = rows(page).filter({ hasText: `number ${at + 1} ` })
    await rows(page)
      .filter({ hasText: `number ${at} ` })
      .focus()
    await page.keyboard.press('x')
    await expect(rows(page)).toHaveCount(count - 1)
    await expect(next).toBeFocused()
    await page.keyboard.press('z')
    await expect(rows(page)).toHaveCount(count)
    await expect(next).toBeFocused()
  }
})
