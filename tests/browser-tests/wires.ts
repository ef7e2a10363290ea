import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { findingsAreThere } from './reader.ts'

/** A file as a field takes it. */
export interface WireFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const wireFile = (name: string, headlines: readonly string[], article = ''): WireFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from([...headlines.map((text) => `-\n${text}`), article].join('\n')),
})

const ferry = 'Ferry crews strike over pay in Oslo harbour'

/** Two takes of one wire: a headline reworded, one gone, two new, one moved; and two takes of its article. */
export const monday = wireFile(
  '2026-11-23.txt',
  [
    'Comet passes close to Earth, astronomers say',
    ferry,
    'Alpine tunnel reopens after rockfall',
    'Museum returns bronze to Nigeria',
    'Lighthouse keeper retires after 40 years',
  ],
  `${ferry}\nThe crews met on the quay at dawn.\nTalks broke down on Monday.\nR.Moor--SF-PST`,
)
export const tuesday = wireFile(
  '2026-11-24.txt',
  [
    'Storm warning for the western isles',
    'Ferry crews end strike over pay in Oslo harbour',
    'Lighthouse keeper retires after 40 years',
    'Comet passes close to Earth, astronomers say',
    'Museum returns three bronzes to Nigeria',
    ferry,
  ],
  `${ferry}\nThe crews met on the quay at dawn on Tuesday.\nTalks broke down on Monday.\nR.Moor--SF-PST`,
)

/** Opens files from the dialog, in the order of their names where there are several. */
export async function openFiles(page: Page, files: readonly WireFile[]): Promise<void> {
  await page.getByRole('button', { name: 'Open wire…' }).click()
  await page.getByLabel('Files of plain text').setInputFiles([...files])
  if (files.length > 1)
    await page.getByRole('button', { name: `Open ${files.length} files` }).click()
  const last = files.at(-1)?.name ?? ''
  await expect(page.getByRole('region', { name: /not this site’s own/ })).toContainText(last)
  // What is pressed while chips and topics come may be moved from under the pointer.
  await findingsAreThere(page)
}

export const keptRows = (page: Page) =>
  page
    .getByRole('main')
    .locator('section', { has: page.getByRole('heading', { name: 'On this device' }) })
    .getByRole('listitem')
