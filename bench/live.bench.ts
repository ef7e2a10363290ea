import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { preview } from 'vite'
import type { Figure } from './measure.ts'
import { medianOf } from './measure.ts'
import { launchBrowser, openPage } from './slow-page.ts'
import { composeWire, recombine } from './wires.ts'

const ROUNDS = 5
const EDITIONS = 500
const address = 'http://localhost:4197/'

/** An open wire of 1,000 headlines whose site is asked again, and a memory of 500 editions. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  cpSync('dist', folder, { recursive: true })
  const publish = (wire: string): void => writeFileSync(join(folder, 'wires', 'sf-pst.txt'), wire)
  const build = { outDir: folder }
  const server = await preview({ build, preview: { port: 4197 }, logLevel: 'silent' })
  const browser = await launchBrowser()
  try {
    const headlines = recombine(1012)
    publish(composeWire(headlines.slice(12)))
    const { page, session } = await openPage(browser)
    await page.goto(address)
    await page.locator('main:not([aria-busy="true"]) ol li h3 a').first().waitFor()
    await page.waitForTimeout(3000)
    const check = await measureChecks(page, session)
    publish(composeWire(headlines))
    return [...check, await measureShow(page), await measureLibrary(page)]
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Has the page believe that the network came back, on which it asks the site. */
const reconnect = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('offline'))
    dispatchEvent(new Event('online'))
  })

/** Checks that find nothing new: what they ask, and the time of the main thread beside a page that rests. */
async function measureChecks(page: Page, session: CDPSession): Promise<Figure[]> {
  await session.send('Performance.enable')
  const busy = async (act: () => Promise<void>): Promise<number> => {
    const before = await readBusy(session)
    await act()
    await page.waitForTimeout(1000)
    return (await readBusy(session)) - before
  }
  let requests = 0
  page.on('request', () => void requests++)
  // The first brings the code of it.
  await busy(() => reconnect(page))
  const [costs, asked]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const rest = await busy(() => page.evaluate(() => {}))
    requests = 0
    costs.push((await busy(() => reconnect(page))) - rest)
    asked.push(requests)
  }
  page.removeAllListeners('request')
  return [
    { name: 'a check that finds nothing new: main thread', value: medianOf(costs), unit: 'ms' },
    { name: 'a check that finds nothing new: requests', value: Math.max(...asked), unit: '' },
  ]
}

/** How long (ms) the main thread has been busy since the page began. */
async function readBusy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}

/** From the press on Show to the paint of 12 new headlines among 1,000. */
async function measureShow(page: Page): Promise<Figure> {
  await reconnect(page)
  const show = page
    .getByRole('region', { name: 'The open edition' })
    .getByRole('button', { name: 'Show', exact: true })
  await show.first().waitFor()
  await page.waitForTimeout(2000)
  const before = await page.locator('main ol li h3 a').first().getAttribute('data-item')
  const selector = `main ol li:first-child h3 a:not([data-item="${before}"])`
  const painted = page.evaluate((selector) => globalThis.timeToPaint(selector), selector)
  await show.first().click()
  return { name: 'taking in 12 new of 1,000, press to paint', value: await painted, unit: 'ms' }
}

/** From the change of the address to the paint of the list. */
async function measureLibrary(page: Page): Promise<Figure> {
  await page.waitForTimeout(1000)
  await seedEditions(page)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(address)
    await page.locator('main:not([aria-busy="true"]) ol li h3 a').first().waitFor()
    await page.waitForTimeout(1500)
    times.push(await page.evaluate(openLibrary))
  }
  return { name: 'the library with 500 editions, to paint', value: medianOf(times), unit: 'ms' }
}

/** Puts as many editions beside the one that is kept as make 500; runs in the page. */
const seedEditions = (page: Page): Promise<void> =>
  page.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          const change = opening.result.transaction(['wires', 'bytes'], 'readwrite')
          const wires = change.objectStore('wires')
          const all: IDBRequest<object[]> = wires.getAll()
          all.addEventListener('success', () => {
            for (let age = 1; age < count; age++) {
              const openedAt = Date.now() - age * 3_600_000
              wires.put({
                ...all.result[0],
                id: `old-${age}`,
                digest: null,
                size: 60_000,
                openedAt,
              })
              change.objectStore('bytes').put(new Uint8Array(60_000), `old-${age}`)
            }
          })
          change.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    EDITIONS,
  )

/** Goes to the library as a link does, and waits for its rows; runs in the page. */
const openLibrary = (): Promise<number> =>
  new Promise((resolve) => {
    const since = performance.now()
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('main li[data-row]').length < 20) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)))
    })
    observer.observe(document, { childList: true, subtree: true })
    history.pushState(null, '', '/library')
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  })
