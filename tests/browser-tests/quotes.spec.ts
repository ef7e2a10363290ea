import { expect, goWithin, isInWindow, quotes, test } from './reader.ts'

test('the words of the chosen speaker are in sight on a phone; a press on their place leads to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/quotes')
  await page.getByRole('link', { name: /^NASA/ }).click()
  const said = page.getByRole('link', { name: '"The crew members aboard' })
  await expect.poll(() => isInWindow(said)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('link', { name: 'Everyone' }).click()
  await expect(page.getByRole('link', { name: /^Roscosmos/ })).toBeVisible()
  // Where and when stand on one line.
  const where = await page.getByText(', line 118').boundingBox()
  const when = await page
    .getByText(/^Today \d\d:\d\d$/)
    .nth(4)
    .boundingBox()
  expect(Math.abs((where?.y ?? 0) - (when?.y ?? Infinity))).toBeLessThan(5)
  await page.getByText(', line 118').click()
  await expect(page).toHaveURL(/#q10$/)
  await expect(quotes(page).nth(9)).toBeFocused()

  // On a tablet the quotes have the widest column, and each time stands with its day.
  await page.setViewportSize({ width: 820, height: 1180 })
  await goWithin(page, '/quotes')
  const heads = page.getByRole('columnheader')
  await expect(heads).toHaveText(['Speaker', 'Quote', 'Where', 'Via', 'When'])
  const widths = await heads.evaluateAll((all) =>
    all.map((head) => head.getBoundingClientRect().width),
  )
  expect(widths[1]).toBeGreaterThan(300)
  await expect(page.getByRole('cell', { name: /^Today \d\d:\d\d$/ }).first()).toBeVisible()
})
