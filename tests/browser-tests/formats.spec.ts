import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, headlines, main, rows, test } from './reader.ts'
import { watchPage } from './watch-page.ts'
import type { WireFile } from './wires.ts'
import { openFiles } from './wires.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'formats')
const file = (path: string): WireFile => ({
  name: path.replace('/', '-'),
  mimeType: '',
  buffer: readFileSync(join(folder, path)),
})

/** Opens a file, looks that it is the same after a reload, and then at its article. */
async function openAndKeep(page: Page, path: string, listed: readonly string[], title: string) {
  await page.goto('/')
  await openFiles(page, [file(path)])
  await expect(rows(page)).toHaveText(listed)
  await page.reload()
  await expect(rows(page)).toHaveText(listed)
  await main(page).getByRole('link', { name: title }).click()
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(title)
}

test('an RSS feed becomes headlines and an article, and none of its markup is there', async ({
  page,
  baseURL,
}) => {
  const { faults } = await watchPage(page, baseURL ?? '')
  await openAndKeep(
    page,
    'rss/plain.xml',
    ['Storm warning for AT&T masts on the western isles', 'Museum returns bronze to Benin'],
    'Ferry crews end strike after pay offer',
  )
  await expect(main(page)).toContainText('for," said Ana Reed, who speaks for the crews.')
  await expect(main(page)).toContainText('shifts end at <midnight>')
  await expect(main(page).getByRole('heading', { name: 'What was agreed' })).toBeVisible()
  await expect(main(page).locator('img, script, style, figure, [onclick]')).toHaveCount(0)
  await expect(main(page)).not.toContainText('Not news')
  await expect(page.getByRole('region', { name: /not this site’s own/ })).toContainText(
    'read from RSS 2.0',
  )
  expect(faults).toEqual([])
})

test('a NewsML-G2 message becomes headlines and an article with its furniture', async ({
  page,
  baseURL,
}) => {
  const { faults } = await watchPage(page, baseURL ?? '')
  await openAndKeep(
    page,
    'newsml-g2/plain.xml',
    [
      'Storm warning for the western isles',
      'Museum returns bronze to Benin',
      'Bridge toll falls to 2 euros',
    ],
    'Ferry crews end strike in Oslo harbour',
  )
  for (const text of ['Embargo: 2026-11-24T05:00:00Z', 'Slug: harbour-strike', 'Version: 11'])
    await expect(main(page).getByText(text).first()).toBeVisible()
  await expect(
    main(page)
      .getByText(/^Copyright 2026 NHP/)
      .first(),
  ).toBeVisible()
  await expect(main(page).locator('img, script')).toHaveCount(0)
  await page.goto('/library')
  await expect(main(page)).toContainText('NHP wire')
  expect(faults).toEqual([])
})

test('copy in IPTC 7901 becomes a headline and an article', async ({ page }) => {
  const title = 'Ferry crews end strike in Oslo harbour'
  await openAndKeep(page, 'iptc-7901/plain.txt', ['Storm warning for the western isles'], title)
  await expect(main(page).getByText('EMBARGOED UNTIL 0500 GMT').first()).toBeVisible()
  await expect(main(page)).toContainText('"It is a fair offer," said Ana Reed')
})

test('the original bytes of a file in another format can be downloaded', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [file('newsml-g2/plain.xml')])
  await page.getByRole('link', { name: /lines read/ }).click()
  await expect(main(page)).toContainText('read from NewsML-G2 2.34')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Download the original/ }).click(),
  ])
  expect(readFileSync(await download.path())).toEqual(file('newsml-g2/plain.xml').buffer)
})

test('what cannot be read is refused by name, and the open wire stays', async ({ page }) => {
  await page.goto('/')
  await expect(rows(page)).toHaveText(headlines)
  for (const [name, text, sentence] of [
    [
      'copy.anpa',
      '\u0016\u0016\u0001a0123\u001fu\r\n\u0002Quay',
      /This is ANPA 1312.*ask its sender/,
    ],
    [
      'feed.xml',
      '<rss version="2.0"><channel><item><title>A</titel>',
      /RSS 2.0.*faulty at its line 1/,
    ],
  ] as const) {
    await page.getByRole('button', { name: 'Open wire…' }).click()
    await page
      .getByLabel('Files of plain text')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
    const dialog = page.getByRole('dialog', { name: 'Not opened' })
    await expect(dialog).toContainText(sentence)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(rows(page)).toHaveText(headlines)
  }
})

test('a feed on this site opens by its address', async ({ page }) => {
  await page.route('**/wires/gazette.xml', (route) =>
    route.fulfill({
      contentType: 'application/rss+xml',
      body: file('rss/plain.xml').buffer,
    }),
  )
  await page.goto('/?wire=wires/gazette.xml')
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Harbour & Hill Gazette')
  await expect(rows(page)).toHaveCount(2)
})
