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
      'The quay on Monday',
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
    ['copy.rtf', '{\\rtf1 Quay bell rings}', /This is RTF.*ask its sender/],
    ['feed.xml', '<rss version="2.0"><channel><title>Bay Post</title>', /RSS 2.0.*holds no news/],
    ['people.json', '[{"name": "Ida", "age": 7}]', /This is JSON.*ask its sender/],
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

const given = (name: string, text: string): WireFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
})

test('a feed with texts loses neither a text nor an item for a bare sign and an open tag', async ({
  page,
}) => {
  await page.goto('/')
  const items = [
    '<title>Tug sinks &amp;amp; crew swims</title><description>None hurt.</description><content:encoded><![CDATA[<p>The tug sank on Monday.</p><p>"We swam," said skipper Ida Moen.</p>]]></content:encoded>',
    '<title>Fares fall by <2 euros</title>',
    '<title>Pilots go back<description>After a week.</description>',
  ]
  const feed = `<rss version="2.0"><channel><title>Bay Post</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
  await openFiles(page, [given('bay.xml', feed)])
  await expect(rows(page)).toHaveText(['Fares fall by <2 euros', 'Pilots go back'])
  await main(page).getByRole('link', { name: 'Tug sinks & crew swims' }).first().click()
  await expect(main(page)).toContainText('"We swam," said skipper Ida Moen.')
  await expect(main(page)).toContainText('None hurt.')
})

test('ninjs as its commonest producer writes it opens, with its embargo', async ({ page }) => {
  await page.goto('/')
  const item = {
    guid: 'urn:newsml:bay.example:1',
    version: '2',
    type: 'text',
    versioncreated: '2026-11-02T09:00:00+0000',
    embargoed: '2026-11-03T06:00:00+0000',
    headline: 'Lock keepers end strike',
    body_html: '<p>The strike ended.</p><p>"We won," said Per Lund.</p>',
    associations: {
      featuremedia: {
        type: 'picture',
        guid: 'p',
        headline: 'The lock',
        description_text: 'The lock at noon.',
      },
    },
  }
  await openFiles(page, [given('item.json', JSON.stringify(item))])
  await expect(rows(page)).toHaveText(['The lock'])
  await expect(
    main(page)
      .getByText(/Embargo: 2026-11-03/)
      .first(),
  ).toBeVisible()
})

const nitf = (status: string) =>
  `<nitf><head><docdata management-status="${status}"/></head><body><body.head><hedline><hl1>Bell found in mud</hl1></hedline><note><body.content><p>Call the desk.</p></body.content></note></body.head><body.content><p>The bell lay in mud.</p><p>"It rings," said Orla Penn.</p></body.content></body></nitf>`

test('notes of NITF stand beside its text, and a kill is said above a title that leads nothing', async ({
  page,
}) => {
  await page.goto('/')
  await openFiles(page, [given('bell.xml', nitf('killed'))])
  await expect(main(page).getByText('Killed: do not use').first()).toBeVisible()
  await main(page).getByRole('link', { name: 'Bell found in mud' }).first().click()
  await expect(main(page).getByText('Call the desk.').first()).toBeVisible()
  // The two paragraphs stand next to each other, and the note behind them.
  await expect(main(page).locator('.prose')).toContainText(
    'The bell lay in mud."It rings," said Orla Penn.',
  )
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
