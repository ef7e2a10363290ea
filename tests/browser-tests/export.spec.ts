import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  expect,
  headlines,
  main,
  openIndex,
  paragraphs,
  rows,
  test,
  title,
  pressChip,
} from './reader.ts'

/** Exports through the dialog and gives the text of the file. */
async function exportAs(page: Page, what: RegExp, form: string, file: string): Promise<string> {
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export a shortlist' })
  await dialog.getByText(what).click()
  await dialog.getByText(form, { exact: true }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Save ${file}` }).click()
  expect((await download).suggestedFilename()).toBe(file)
  await expect(dialog).toBeHidden()
  return readFile(await (await download).path(), 'utf8')
}

test('what is shown, exported as a plain wire and opened again, is the same list', async ({
  page,
}) => {
  await openIndex(page)
  await pressChip(page, 'Sport')
  const shown = await rows(page).allTextContents()
  const text = await exportAs(page, /^Shown/, 'Plain wire', 'shortlist.txt')
  await page.getByRole('button', { name: 'Open wire…' }).click()
  await page
    .getByRole('dialog', { name: 'Open a wire' })
    .getByLabel('Files of plain text')
    .setInputFiles([{ name: 'shortlist.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }])
  await expect(rows(page)).toHaveText(shown)
  await expect(main(page).getByText('Wire that is not', { exact: false })).toHaveCount(0)
})

test('the whole index, exported as a plain wire, is the wire', async ({ page }) => {
  await openIndex(page)
  const text = await exportAs(page, /^Shown/, 'Plain wire', 'shortlist.txt')
  for (const line of [...headlines, title, ...paragraphs]) expect(text.split('\n')).toContain(line)
})

test('what is saved, as Markdown', async ({ page }) => {
  await openIndex(page)
  for (const at of [3, 9])
    await page.getByRole('button', { name: `Save: ${headlines[at]}` }).click()
  const text = await exportAs(page, /^Saved/, 'Markdown', 'shortlist.md')
  expect(text).toContain(headlines[3])
  expect(text).toContain(headlines[9])
  expect(text).not.toContain(headlines[4])
  expect(text).toMatch(/^#|^- /m)
})

test('as ninjs it is JSON with every headline', async ({ page }) => {
  await openIndex(page, '?q=ferragni')
  const text = await exportAs(page, /^Shown/, 'ninjs 3.1', 'shortlist.json')
  const json: unknown = JSON.parse(text)
  expect(JSON.stringify(json)).toContain(headlines[9])
  expect(JSON.stringify(json)).toContain(headlines[28])
  expect(JSON.stringify(json)).toContain('"version":"3.1"')
})

test('an empty shortlist cannot be exported', async ({ page }) => {
  await openIndex(page)
  await page.getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export a shortlist' })
  await dialog.getByText(/^Saved \(0\)/).click()
  await expect(dialog.getByRole('button', { name: /^Save / })).toBeDisabled()
})
