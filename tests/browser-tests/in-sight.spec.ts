import type { Locator, Page } from '@playwright/test'
import {
  everyKeyIsHeard,
  expect,
  goWithin,
  headlines,
  isInWindow,
  main,
  openIndex,
  quotes,
  rows,
  serveWire,
  test,
  isAtRest,
} from './reader.ts'

/** The item that has the focus stands wholly between what sticks to the top and the end of the window. */
async function expectCursorInSight(page: Page): Promise<void> {
  const isInSight = () =>
    page.evaluate(() => {
      const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {}
      const [x = 0] = [document.activeElement?.getBoundingClientRect().left]
      const found = document.elementFromPoint(x + 2, top + 2)
      return bottom <= innerHeight && document.activeElement?.contains(found) === true
    })
  await expect.poll(isInSight).toBe(true)
}

async function wheel(page: Page, by: number): Promise<void> {
  const before = await page.evaluate(() => scrollY)
  await page.mouse.move(400, 500)
  await page.mouse.wheel(0, by)
  await page.waitForFunction((before) => scrollY !== before, before)
  await isAtRest(page)
}

const cursorNumber = async (page: Page): Promise<number> => {
  const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
  return headlines.findIndex((headline) => text.startsWith(headline)) + 1
}

test('j goes on from what is in sight after the wheel, down and up again', async ({ page }) => {
  await openIndex(page)
  await rows(page).first().focus()
  await page.keyboard.press('j')
  await expect(rows(page).nth(1)).toBeFocused()
  await wheel(page, 2000)
  const top = await page.evaluate(() => scrollY)
  await page.keyboard.press('j')
  await expectCursorInSight(page)
  expect(await page.evaluate(() => scrollY)).toBe(top)
  const first = await cursorNumber(page)
  expect(first).toBeGreaterThan(10)
  await page.keyboard.press('j')
  expect(await cursorNumber(page)).toBe(first + 1)
  await wheel(page, -1500)
  await page.keyboard.press('k')
  await expectCursorInSight(page)
  expect(await cursorNumber(page)).toBeLessThan(first)
  await page.keyboard.press('Shift+G')
  await wheel(page, -1500)
  await page.keyboard.press('n')
  await expectCursorInSight(page)
  expect(await cursorNumber(page)).toBeLessThan(45)
})

const names = 'Moor Hale Stone Brook Marsh Field Wood Lane Dale Cliff Heath Frost Snow Rain Storm'
  .split(' ')
  .map((name, at) => `${['Ada', 'Ben', 'Cora'][at % 3] ?? ''} ${name}`)

/** As a quote is met: pressed in the text, wherever that is scrolled to. */
async function expectCardInSight(page: Page, quote: Locator): Promise<void> {
  await quote.click()
  const card = main(page).getByRole('region', { name: 'This quote' })
  await expect(card).toBeVisible()
  await expect.poll(() => isInWindow(card)).toBe(true)
  const isCovered = await card
    .getByRole('button', { name: /^Copy(?: quote)?$/ })
    .filter({ visible: true })
    .first()
    .evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
  expect(isCovered).toBe(false)
}

/** Sizes of a window: beside the text there is a rail, or there is none. */
/** Two that have a rail, and two without one. */
const windows = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
  { width: 820, height: 1180 },
  { width: 390, height: 700 },
]

test('the card of a quote is in sight beside many speakers, with a rail and without one', async ({
  page,
}) => {
  const text = names.map(
    (name, at) =>
      `"The harbour wall ${at} will hold until the spring tides," said ${name}. The council met again on the quay, and the crews waited for an answer through the night.`,
  )
  await serveWire(
    page,
    ['-', 'Ferry sails', 'Crews speak of the harbour wall', ...text, 'V.Said--SF-PST'].join('\n'),
  )
  await page.goto('/')
  await everyKeyIsHeard(page)
  for (const size of windows)
    await test.step(`${size.width} px`, async () => {
      await page.setViewportSize(size)
      await goWithin(page, '/')
      await main(page)
        .getByRole('link', { name: 'Crews speak of the harbour wall' })
        .first()
        .click()
      await expect(quotes(page)).toHaveCount(names.length)
      await expectCardInSight(page, quotes(page).first())
      await expectCardInSight(page, quotes(page).nth(7))
      await expectCardInSight(page, quotes(page).last())
      const rail = main(page).getByRole('complementary')
      await rail.getByRole('link', { name: names[14] ?? '' }).scrollIntoViewIfNeeded()
      await expectCardInSight(page, quotes(page).nth(13))
    })
})
