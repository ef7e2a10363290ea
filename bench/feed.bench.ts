import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import type { Figure } from './measure.ts'
import { openFile } from './open-file.ts'
import { launchBrowser, openPage } from './slow-page.ts'
import { recombineNames } from './wires.ts'

const ITEMS = 25_000
const SENTENCE =
  'The office said so on Monday after a long night of talks, and nobody on the quay would say when the next ones begin, or who will come to them.'

const name = (what: string): string => `a feed of 25,000 items opened as a file: ${what}`

/** A feed of 25,000 items and 9 MB opened as a file in the built app, in a real Chromium. */
export async function run(): Promise<Figure[]> {
  const server = await preview({ preview: { port: 4197 }, logLevel: 'silent' })
  const browser = await launchBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  const file = join(folder, 'feed.xml')
  const feed = composeFeed()
  writeFileSync(file, feed)
  try {
    const { page } = await openPage(browser)
    await page.goto('http://localhost:4197/')
    await page.locator('main:not([aria-busy="true"]) ol li h3 a').first().waitFor()
    await page.waitForTimeout(1500)
    const { rows, everything } = await openFile(page, file)
    return [
      { name: name('size'), value: Buffer.byteLength(feed) / 1e6, unit: 'MB' },
      { name: name('first rows'), value: rows, unit: 'ms' },
      { name: name('everything'), value: everything, unit: 'ms' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await browser.close()
    await server.close()
  }
}

function composeFeed(): string {
  const items = recombineNames(ITEMS, 5_000).map(
    (title, index) =>
      `<item><title>${escape(title)}</title><link>https://quay.example/${index}</link><pubDate>Sat, 28 Nov 2026 09:00:00 GMT</pubDate><description>${SENTENCE}</description></item>\n`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Post</title>${items.join('')}</channel></rss>`
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
