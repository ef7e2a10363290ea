import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Papa from 'papaparse'
import { seedLibrary } from './many.ts'
import { goWithin, opened } from './reader.ts'

const DAY = 86_400_000
const FIRST = Date.UTC(2026, 0, 1, 12)

/** Three a day, each with headlines of its own and one that all of them have. */
const EDITIONS = 300
const editions = Array.from({ length: EDITIONS }, (_, at) => ({
  wire: {
    id: `e${at}`,
    name: `edition-${at}.txt`,
    openedAt: FIRST + Math.floor(at / 3) * DAY + (at % 3) * 60_000,
  },
  text: [
    `Harbour ferry number ${at} leaves the quay`,
    'Tide tables for the coast are out',
    ...(at === 7 ? ['Lighthouse keeper of Skagen retires: minister'] : []),
  ]
    .map((headline) => `-\n${headline}`)
    .join('\n'),
}))

test('hundreds of editions that were kept before: all are searched, their quotes counted, and the library draws the rows in sight', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/library')
  await expect(page.getByRole('main')).toContainText('On this device')
  await seedLibrary(page, editions)
  await test.step('the library lists them by day, filters them, and does with many what it does with one', async () => {
    await page.reload()
    const rows = page.getByRole('main').locator('li[aria-setsize]')
    await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('10 April 2026')
    await expect(rows.first()).toHaveAttribute('aria-setsize', `${EDITIONS}`)
    expect(await rows.count()).toBeLessThan(100)
    // The time stands whole in its column.
    const time = rows.first().getByText(/^\d\d:\d\d$/)
    expect(await time.evaluate((fact) => fact.scrollWidth - fact.clientWidth)).toBe(0)
    // Keys go through all of it, also to what is not drawn.
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: 'edition-299.txt' })).toBeFocused()
    await page.keyboard.press('Shift+G')
    await expect(page.getByRole('link', { name: 'edition-0.txt' })).toBeFocused()
    await page.keyboard.press('x')
    await page.keyboard.press('k')
    await expect(page.getByRole('link', { name: 'edition-1.txt' })).toBeFocused()
    await page.keyboard.press('x')
    await expect(page.getByRole('link', { name: 'Compare these two' })).toHaveAttribute(
      'href',
      '/compare?from=kept:e0&to=kept:e1',
    )
    // On a phone all that can be done with them stands in one line.
    await page.setViewportSize({ width: 390, height: 844 })
    const compare = await page.getByRole('link', { name: 'Compare these two' }).boundingBox()
    const remove = await page.getByRole('button', { name: 'Remove 2 editions' }).boundingBox()
    expect(Math.abs((compare?.y ?? 0) - (remove?.y ?? Infinity))).toBeLessThan(5)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: 'Export all…' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Headlines as CSV' }).click(),
    ])
    const csv = readFileSync(await download.path(), 'utf8')
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
    const seventh = data.filter(({ source }) => source === 'edition-7.txt')
    // The site’s own edition may be there by now.
    expect([EDITIONS, EDITIONS + 1]).toContain(new Set(data.map(({ source }) => source)).size)
    expect(seventh).toHaveLength(3)
    for (const { start, end, headline } of seventh)
      expect(editions[7]?.text.slice(Number(start), Number(end))).toBe(headline)
    const filter = page.getByRole('searchbox', { name: 'Filter the editions of this device' })
    await filter.fill('skagen')
    await expect(page.getByText('1 edition shown', { exact: true })).toBeVisible({
      timeout: 60_000,
    })
    await expect(page.getByRole('main')).toContainText('1 match inside')
    await filter.fill('friday 13 february')
    await expect(page.getByText('3 editions shown', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Choose all shown' }).click()
    await page.getByRole('button', { name: 'Remove 3 editions' }).click()
    await expect(page.getByText('0 editions shown', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('3 editions shown', { exact: true })).toBeVisible()
  })
  await test.step('a search finds everything, and says how far it has looked until then', async () => {
    await goWithin(page, '/?q=skagen&in=all')
    const others = page.getByRole('region', { name: 'Other editions of this device' })
    await expect(others.getByRole('status')).toHaveText(/of 300 looked through|^1 match/)
    await expect(others.getByRole('status')).toHaveText('1 match in other editions', {
      timeout: 25_000,
    })
    await expect(others.getByRole('link')).toHaveText(
      'Lighthouse keeper of Skagen retires: minister',
    )
    const search = page.getByRole('searchbox')
    for (const [query, matches] of [
      ['ferry', '300 matches'],
      ['tide', '1 match'],
      ['"ferry number 29"', '11 matches'],
      ['ferry -29', '287 matches'],
      ['speaker:minister', '1 match'],
      ['ferry from:2026-02 to:2026-02', '84 matches'],
      ['nothing of the kind', '0 matches'],
    ] as const) {
      await search.fill(query)
      await expect(others.getByRole('status')).toHaveText(`${matches} in other editions`)
    }
  })
  await test.step('who said what is read to the end, and a period, a topic and a place narrow it', async () => {
    await goWithin(page, '/quotes?in=all')
    const main = page.getByRole('main')
    await expect(main).toContainText(/in 301 editions/, { timeout: 60_000 })
    await main.getByLabel('To', { exact: true }).fill('2026-01-05')
    await expect(main).toContainText('1 quote by 1 speaker in 15 editions')
    await expect(main.getByRole('row', { name: /minister/ })).toContainText('Lighthouse keeper')
    await main.getByLabel('From', { exact: true }).fill('2026-01-04')
    await expect(main).toContainText('0 quotes by 0 speakers in 6 editions')
    await main.getByLabel('From', { exact: true }).fill('')
    await main
      .getByRole('row', { name: /minister/ })
      .getByRole('link', { name: /Lighthouse/ })
      .click()
    await expect(opened(page)).toContainText('Lighthouse keeper of Skagen')
  })
})

/** So many that they are taken in piece by piece, and that their rows are drawn in sight alone. */
const FILES = 120

test('a folder of hundreds of articles comes in piece by piece, can be stopped, and what is there already stays one', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const folder = test.info().outputPath('articles')
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < FILES; at++)
    writeFileSync(
      join(folder, `article-${String(at).padStart(4, '0')}.txt`),
      `Harbour council votes on quay ${at}\n"We will build quay ${at}," said Anna Lind, the mayor.\nThe vote was held on Monday.\nR.Moor--SF-PST\n`,
    )
  await page.goto('/')
  const openFolder = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Open…' }).click()
    await page.getByLabel('Choose a folder…').setInputFiles(folder)
    await page.getByRole('button', { name: `Open ${FILES} files` }).click()
  }
  await openFolder()
  // What a reload breaks off is said with the first thing that is done.
  await expect(page.getByText(new RegExp(`Reading \\d+ of ${FILES}`))).toBeVisible()
  await page.reload()
  await page.keyboard.press('Shift')
  await expect(page.getByText(/^Reading articles was cut off: \d+ of 120 files were/)).toBeVisible()
  await openFolder()
  await expect(page.getByText(new RegExp(`Reading \\d+ of ${FILES}`))).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).last().click()
  const said = page
    .getByRole('status')
    .filter({ hasText: new RegExp(`Stopped: \\d+ of ${FILES} are kept`) })
  await expect(said).toBeVisible()
  await openFolder()
  await expect(page.getByRole('region', { name: /not this site’s own/ })).toContainText(
    `article-0${FILES - 1}.txt`,
    { timeout: 60_000 },
  )
  await goWithin(page, '/library')
  const rows = page.getByRole('main').locator('li[aria-setsize]')
  // The site's own edition is there too.
  await expect(rows.first()).toHaveAttribute('aria-setsize', `${FILES + 1}`)
  const filter = page.getByRole('searchbox', { name: 'Filter the editions of this device' })
  await filter.fill('article-')
  await page.getByRole('button', { name: 'Choose all shown' }).click()
  await page.getByRole('button', { name: `Remove ${FILES} editions` }).click()
  await expect(page.getByText('0 editions shown', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows.first()).toHaveAttribute('aria-setsize', `${FILES}`, { timeout: 2500 })
  rmSync(folder, { recursive: true })
})
