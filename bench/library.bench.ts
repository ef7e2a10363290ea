import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { preview } from 'vite'
import { createCorpus } from './corpus.ts'
import type { Figure } from './measure.ts'
import { medianOf } from './measure.ts'
import { launchBrowser, openPage } from './slow-page.ts'

const SIZES = [100, 1000, 5000]
const ROUNDS = 5
const address = 'http://localhost:4197/'
const PATIENCE = { timeout: 600_000 }

/** A folder of so many articles of 3 kB opened in the built app, then the library with them, a search and the heap. */
export async function run(): Promise<Figure[]> {
  const server = await preview({ preview: { port: 4197 }, logLevel: 'silent' })
  const browser = await launchBrowser()
  const figures: Figure[] = []
  try {
    for (const count of SIZES) figures.push(...(await measureFolder(browser, count)))
    return [...figures, ...(await measureOneFile(browser, 2000))]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function measureFolder(browser: Browser, count: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  const corpus = createCorpus()
  for (let at = 0; at < count; at++)
    writeFileSync(join(articles, `article-${String(at).padStart(5, '0')}.txt`), corpus.article())
  try {
    const { page, session } = await openPage(browser)
    await openApp(page)
    await page.getByRole('button', { name: 'Open…' }).click()
    await page.getByLabel('Choose a folder…').setInputFiles(articles)
    const open = page.getByRole('button', { name: `Open ${count.toLocaleString('en')} files` })
    await open.waitFor()
    const imported = await timeOf(async () => {
      await open.click()
      const last = `article-${String(count - 1).padStart(5, '0')}.txt`
      await page
        .getByRole('region', { name: /not this site’s own/ })
        .filter({ hasText: last })
        .waitFor(PATIENCE)
    })
    const views: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      views.push(
        await timeOf(async () => {
          await page.goto(`${address}library`)
          await page.getByRole('main').locator('li a').first().waitFor(PATIENCE)
        }),
      )
    }
    const ofLibrary = await readHeap(session)
    await page.goto(`${address}?q=ferry&in=all`)
    const found = page
      .getByRole('region', { name: 'Other editions of this device' })
      .getByRole('status')
    const indexed = await timeOf(() =>
      found.filter({ hasText: /in other editions$/ }).waitFor(PATIENCE),
    )
    const searches: number[] = []
    for (const query of ['oil prices', 'ferry -oil', 'speaker:anna', 'strike', 'storm']) {
      const before = await found.textContent()
      await page.getByRole('searchbox').fill('')
      searches.push(
        await timeOf(async () => {
          await page.getByRole('searchbox').fill(query)
          await page.waitForFunction(
            ([query, before]) => {
              const said = document.querySelector('section[aria-label^="Other"] [role="status"]')
              const asked = new URLSearchParams(location.search).get('q') === query
              return (
                asked &&
                said?.textContent !== before &&
                said?.textContent?.endsWith(' editions') === true
              )
            },
            [query, before] as const,
            { polling: 'raf', ...PATIENCE },
          )
        }),
      )
    }
    const ofSearch = await readHeap(session)
    await page.context().close()
    const of = `a folder of ${count} articles`
    return [
      { name: `${of}: imported`, value: imported, unit: 'ms' },
      { name: `${of}: the library with them, loaded anew`, value: medianOf(views), unit: 'ms' },
      { name: `${of}: until a first search knows all`, value: indexed, unit: 'ms' },
      { name: `${of}: a search, to the count on the page`, value: medianOf(searches), unit: 'ms' },
      { name: `${of}: heap of the page after the library`, value: ofLibrary, unit: 'MB' },
      { name: `${of}: heap of the page after the search`, value: ofSearch, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All articles in one file, parted by rules: one edition with a row each. */
async function measureOneFile(browser: Browser, count: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  const file = join(folder, 'articles.txt')
  const corpus = createCorpus()
  writeFileSync(
    file,
    Array.from({ length: count }, () => corpus.article().replace('\n', '\n\n')).join(
      '\n\n* * *\n\n',
    ),
  )
  try {
    const { page, session } = await openPage(browser)
    await openApp(page)
    await page.getByRole('button', { name: 'Open…' }).click()
    const took = await timeOf(async () => {
      await page.getByLabel('Choose files…').setInputFiles(file)
      await page.locator('main:not([aria-busy="true"]) li[aria-posinset="1"]').waitFor(PATIENCE)
    })
    const rows = await page.locator('main li[aria-setsize]').first().getAttribute('aria-setsize')
    const heap = await readHeap(session)
    await page.context().close()
    return [
      { name: `a file of ${count} articles: everything`, value: took, unit: 'ms' },
      { name: `a file of ${count} articles: rows`, value: Number(rows), unit: '' },
      { name: `a file of ${count} articles: heap of the page`, value: heap, unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function openApp(page: Page): Promise<void> {
  await page.goto(address)
  await page.locator('main:not([aria-busy="true"]) ol li h3 a').first().waitFor()
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await act()
  return performance.now() - since
}

/** What the page itself holds (MB), its workers left out. */
async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
