import { expect, headlines, isInWindow, main, quotes, test } from './reader.ts'

test('on a phone the words of the chosen speaker are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/quotes')
  await page.getByRole('link', { name: /^NASA/ }).click()
  const said = page.getByRole('link', { name: '"The crew members aboard' })
  await expect.poll(() => isInWindow(said)).toBe(true)
  await page.getByRole('link', { name: 'Everyone' }).click()
  await expect(page.getByRole('link', { name: /^Roscosmos/ })).toBeVisible()
})

test('everyone who speaks stands by number of quotes, sources of headlines included', async ({
  page,
}) => {
  await page.goto('/quotes')
  const speakers = page.getByRole('navigation', { name: 'Speakers' }).getByRole('link')
  await expect(speakers.nth(0)).toHaveAccessibleName(/^NASA 5 quotes/)
  await expect(speakers.nth(1)).toHaveAccessibleName(/^Sergei Krikalev 3 quotes/)
  const counts = await speakers.evaluateAll((links) =>
    links.map((link) => Number(/(\d+) quotes?/.exec(link.textContent ?? '')?.[1])),
  )
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  for (const name of ['court', 'German vice', 'climate monitors', 'Safran', 'media'])
    await expect(speakers.filter({ hasText: name })).toContainText('source of a headline')
  await expect(speakers.filter({ hasText: 'German vice chancellor' })).toContainText('1 quote')
})

test('a speaker has a page of quotes, each leading to its place', async ({ page }) => {
  await page.goto('/quotes')
  await page
    .getByRole('navigation', { name: 'Speakers' })
    .getByRole('link', { name: /^NASA/ })
    .click()
  await expect(page).toHaveURL(/\?speaker=nasa$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NASA')
  const said = main(page).getByRole('listitem').filter({ hasText: 'paragraph' })
  await expect(said).toHaveCount(5)
  await said.filter({ hasText: 'aft end' }).getByRole('link').click()
  await expect(page).toHaveURL(/#q10$/)
  await expect(quotes(page).nth(9)).toBeFocused()
  await page.goBack()
  await page.getByRole('link', { name: 'Everyone' }).click()
  await expect(page).toHaveURL(/\/quotes$/)
})

test('a source leads to its headline', async ({ page }) => {
  await page.goto('/quotes?speaker=climate-monitors')
  await main(page)
    .getByRole('listitem')
    .filter({ hasText: 'source of headline No. 18' })
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[17] ?? '')
})

test('the search narrows what is said, and marks it', async ({ page }) => {
  await page.goto('/quotes')
  await page.getByRole('searchbox', { name: 'Search quotes' }).fill('telemetric')
  await expect(main(page).getByText('1 quote by 1 speaker', { exact: true })).toBeVisible()
  await expect(main(page).locator('mark')).toHaveText('telemetric')
  await expect(page).toHaveURL(/\/quotes\?q=telemetric$/)
  await page.getByRole('searchbox', { name: 'Search quotes' }).fill('zebra')
  await expect(main(page).getByText('Nobody says “zebra” in this edition.')).toBeVisible()
})
