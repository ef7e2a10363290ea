import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession } from '@playwright/test'
import { preview } from 'vite'
import type { Figure } from './measure.ts'
import { launchBrowser, openPage } from './slow-page.ts'
import { composeWire, recombine } from './wires.ts'

const FILES = 5
const HEADLINES = 1_450_000
const address = 'http://localhost:4197/'
const PATIENCE = { timeout: 300_000 }

/** Five files of about 97 MB opened one after the other: what the page holds after each, its buffers beside it. */
export async function run(): Promise<Figure[]> {
  const server = await preview({ preview: { port: 4197 }, logLevel: 'silent' })
  const browser = await launchBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  const figures: Figure[] = []
  try {
    const { page, session } = await openPage(browser)
    await page.goto(address)
    await page.locator('main:not([aria-busy="true"]) ol li h3 a').first().waitFor()
    for (let number = 1; number <= FILES; number++) {
      const name = `large-${number}.txt`
      const text = composeWire(recombine(HEADLINES, number))
      writeFileSync(join(folder, name), text)
      await page.getByRole('button', { name: 'Open…' }).click()
      await page.getByLabel('Choose files…').setInputFiles(join(folder, name))
      await page
        .getByRole('region', { name: /not this site’s own/ })
        .filter({ hasText: name })
        .waitFor(PATIENCE)
      await page.locator('main:not([aria-busy="true"]) li[aria-posinset="1"]').waitFor(PATIENCE)
      const of = `heap after ${number} files of ${Math.round(text.length / 1e6)} MB`
      const value = await readHeap(session)
      figures.push({ name: of, value, unit: 'MB' })
      // All five take minutes: what has been measured is said at once.
      console.error(`${of}: ${Math.round(value)} MB`)
      rmSync(join(folder, name))
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await browser.close()
    await server.close()
  }
}

/** What the page itself holds (MB), with the buffers behind its columns; its workers are left out. */
async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  return (usedSize + backingStorageSize) / 1e6
}
