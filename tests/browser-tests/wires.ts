import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { firstTake, secondTake } from '../two-takes.ts'
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

const take = (name: string, text: string): WireFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

export const monday = take('2026-11-23.txt', firstTake)
export const tuesday = take('2026-11-24.txt', secondTake)

/** Opens files from the dialog, in the order of their names where there are several. */
export async function openFiles(page: Page, files: readonly WireFile[]): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Choose files…').setInputFiles([...files])
  if (files.length > 1)
    await page.getByRole('button', { name: `Open ${files.length} files` }).click()
  const last = files.at(-1)?.name ?? ''
  // A long one is read for seconds where the machine has other things to do.
  await expect(page.getByRole('region', { name: /not this site’s own/ })).toContainText(last, {
    timeout: 20_000,
  })
  // What is pressed while chips and topics come may be moved from under the pointer.
  await findingsAreThere(page)
}

/** The wires that the reader has opened, of those on the device. */
export const keptRows = (page: Page) =>
  page
    .getByRole('main')
    .locator('section', { has: page.getByRole('heading', { name: 'On this device' }) })
    .getByRole('listitem')
    .filter({ hasNotText: 'kept as you read' })
