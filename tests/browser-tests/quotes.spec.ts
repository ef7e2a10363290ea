import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect, headlines, isInWindow, main, quotes, test } from './reader.ts'

const table = (page: Page) => page.getByRole('table', { name: 'Who said what' })

test('on a phone the words of the chosen speaker are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/quotes')
  await page.getByRole('link', { name: /^NASA/ }).click()
  const said = page.getByRole('link', { name: '"The crew members aboard' })
  await expect.poll(() => isInWindow(said)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('link', { name: 'Everyone' }).click()
  await expect(page.getByRole('link', { name: /^Roscosmos/ })).toBeVisible()
})

test('everyone who speaks stands by number of quotes, sources of headlines included', async ({
  page,
}) => {
  await page.goto('/quotes')
  const speakers = table(page).getByRole('rowheader').getByRole('link')
  await expect(speakers.nth(0)).toHaveAccessibleName(/^NASA 5 quotes/)
  await expect(speakers.nth(1)).toHaveAccessibleName(/^Sergei Krikalev 3 quotes/)
  const counts = await speakers.evaluateAll((links) =>
    links
      .filter((link) => !link.textContent.startsWith('Unattributed'))
      .map((link) => Number(/(\d+) quotes?/.exec(link.textContent ?? '')?.[1])),
  )
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  await page.getByRole('link', { name: /^Source only/ }).click()
  for (const name of ['court', 'climate monitors', 'media'])
    await expect(speakers.filter({ hasText: name })).toBeVisible()
})

test('a speaker has a page of quotes, each leading to its place', async ({ page }) => {
  await page.goto('/quotes')
  await table(page).getByRole('link', { name: /^NASA/ }).click()
  await expect(page).toHaveURL(/\?speaker=nasa$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NASA')
  const said = table(page).getByRole('row').filter({ hasText: ', line' })
  await expect(said).toHaveCount(5)
  await said.filter({ hasText: 'aft end' }).getByText('line 118').click()
  await expect(page).toHaveURL(/#q10$/)
  await expect(quotes(page).nth(9)).toBeFocused()
  await page.goBack()
  await page.getByRole('link', { name: 'Everyone' }).click()
  await expect(page).toHaveURL(/\/quotes$/)
})

test('a source leads to its headline', async ({ page }) => {
  await page.goto('/quotes?speaker=climate-monitors')
  await table(page)
    .getByRole('link', { name: headlines[17] ?? '' })
    .click()
  await expect(page).toHaveURL(/\/h\//)
})

test('the search narrows what is said, and marks it', async ({ page }) => {
  await page.goto('/quotes')
  await page.getByRole('searchbox', { name: 'Search quotes' }).fill('telemetric')
  await expect(main(page).getByText('1 quote by 1 speaker in this edition')).toBeVisible()
  await expect(main(page).locator('mark')).toHaveText('telemetric')
  await expect(page).toHaveURL(/\/quotes\?q=telemetric$/)
  await page.getByRole('searchbox', { name: 'Search quotes' }).fill('zebra')
  await expect(main(page).getByText('Nobody says “zebra” in this edition.')).toBeVisible()
})

test('what is shown goes out as CSV and as JSON Lines, with its evidence', async ({ page }) => {
  await page.goto('/quotes?kind=text')
  const wire = readFileSync('public/wires/sf-pst.txt', 'utf8')
  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  const csv = await save('Export CSV')
  expect(csv.startsWith('\ufeff')).toBe(true)
  const { data } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true })
  expect(data).toHaveLength(10)
  for (const { words, start, end } of data)
    expect(wire.slice(Number(start), Number(end))).toBe(words)
  const lines = (await save('JSON Lines')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).words)).toEqual(data.map(({ words }) => words))
})
