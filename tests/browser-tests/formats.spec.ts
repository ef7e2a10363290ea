import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, main, rows, test } from './reader.ts'
import { watchPage } from './watch-page.ts'
import type { WireFile } from './wires.ts'
import { openFiles } from './wires.ts'

const folder = join(import.meta.dirname, '..', 'fixtures', 'formats')
const file = (path: string): WireFile => ({
  name: path.replace('/', '-'),
  mimeType: '',
  buffer: readFileSync(join(folder, path)),
})

test('a feed becomes headlines and an article, with none of its markup, and is kept as it came', async ({
  page,
  baseURL,
}) => {
  const { faults } = await watchPage(page, baseURL ?? '')
  const feed = file('rss/plain.xml')
  const listed = [
    'Storm warning for AT&T masts on the western isles',
    'Museum returns bronze to Benin',
  ]
  const title = 'Ferry crews end strike after pay offer'
  await page.goto('/')
  await openFiles(page, [feed])
  await expect(rows(page)).toHaveText(listed)
  await page.reload()
  await expect(rows(page)).toHaveText(listed)
  await expect(page.getByRole('region', { name: /not this site’s own/ })).toContainText(
    'read from RSS 2.0',
  )
  await page.getByRole('button', { name: 'About this edition' }).click()
  await page.getByRole('link', { name: 'Show the source' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Download the original/ }).click(),
  ])
  expect(readFileSync(await download.path())).toEqual(feed.buffer)
  await page.goBack()
  await main(page).getByRole('link', { name: title }).click()
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(main(page)).toContainText('for," said Ana Reed, who speaks for the crews.')
  await expect(main(page)).toContainText('shifts end at <midnight>')
  await expect(main(page).getByRole('heading', { name: 'What was agreed' })).toBeVisible()
  await expect(main(page).locator('img, script, style, figure, [onclick]')).toHaveCount(0)
  await expect(main(page)).not.toContainText('Not news')
  expect(faults).toEqual([])
})
