import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { preview } from 'vite'
import type { Figure } from './measure.ts'
import { medianOf } from './measure.ts'
import { openFile } from './open-file.ts'
import { launchBrowser, openPage, slowDown } from './slow-page.ts'
import { composeWire, recombine, recombineNames } from './wires.ts'

const LOADS = 5
const complete = 'main:not([aria-busy="true"]) ol li h3 a'

/** The built app in a real Chromium: a cold load on a slow phone, and a wire of 100,000 headlines. */
export async function run(): Promise<Figure[]> {
  const server = await preview({ preview: { port: 4199 }, logLevel: 'silent' })
  const address = 'http://localhost:4199/'
  const browser = await launchBrowser()
  try {
    return [
      ...(await measureLoads(browser, address, '')),
      ...(await measureLongWire(browser)),
      ...(await measureOpening(browser, address, false)),
      ...(await measureOpening(browser, address, true)),
      ...(await measureLarge(browser, address, 1)),
      ...(await measureLarge(browser, address, 4)),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Cold loads of the real wire at a quarter of the processor and 1.6 Mbit/s, 150 ms a request. */
async function measureLoads(browser: Browser, address: string, what: string): Promise<Figure[]> {
  const loads: { lcp: number; cls: number; blocking: number; requests: number }[] = []
  for (let round = 0; round < LOADS; round++) {
    const { page, session } = await openPage(browser)
    await slowDown(session)
    await page.goto(address)
    await page.locator(complete).first().waitFor()
    await page.waitForTimeout(600)
    loads.push(await page.evaluate(() => globalThis.readLoad()))
    await page.context().close()
  }
  const middle = (name: 'lcp' | 'cls' | 'blocking', unit: string): Figure => ({
    name: `cold load on slow 4G${what}: ${name}`,
    value: medianOf(loads.map((load) => load[name])),
    unit,
  })
  return [middle('lcp', 'ms'), middle('cls', ''), middle('blocking', 'ms')]
}

/** The same with a wire of 10,000 headlines as the site's own. */
async function measureLongWire(browser: Browser): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  cpSync('dist', folder, { recursive: true })
  writeFileSync(join(folder, 'wires', 'sf-pst.txt'), composeWire(recombine(10_000)))
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 4198 },
    logLevel: 'silent',
  })
  try {
    const what = ', 10,000 headlines'
    return (await measureLoads(browser, 'http://localhost:4198/', what)).slice(0, 1)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first opening of a headline and of an article, from the press to the paint. */
async function measureOpening(
  browser: Browser,
  address: string,
  isSlow: boolean,
): Promise<Figure[]> {
  const open = async (link: string, title: string): Promise<number> => {
    const { page, session } = await openPage(browser)
    if (isSlow) await slowDown(session)
    await page.goto(address)
    await page.locator(complete).first().waitFor()
    // By then the other views have come.
    await page.waitForTimeout(isSlow ? 4000 : 1500)
    const painted = page.evaluate((selector) => globalThis.timeToPaint(selector), title)
    await page.locator(link).first().click()
    const time = await painted
    await page.context().close()
    return time
  }
  const measureFirst = async (what: string, link: string, title: string): Promise<Figure> => {
    const times: number[] = []
    for (let round = 0; round < LOADS; round++) times.push(await open(link, title))
    const name = `first opening of ${what}${isSlow ? ' on slow 4G' : ''}`
    return { name, value: medianOf(times), unit: 'ms' }
  }
  return [
    await measureFirst('a headline', 'main ol li h3 a', '.opened-headline dl'),
    await measureFirst('an article', 'main section h2 a', '.prose p'),
  ]
}

/** A wire of 100,000 headlines opened as a file, at a fraction of the processor. */
async function measureLarge(browser: Browser, address: string, rate: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-bench-'))
  const file = join(folder, 'large.txt')
  writeFileSync(file, composeWire(recombineNames(100_000, 20_000)))
  const { page, session } = await openPage(browser)
  const figure = (name: string, value: number, unit = 'ms'): Figure => ({
    name: `100,000 headlines, ${rate} × slower: ${name}`,
    value,
    unit,
  })
  try {
    await page.goto(address)
    await page.locator(complete).first().waitFor()
    await page.waitForTimeout(1500)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.evaluate(() => globalThis.forget())
    const opening = await openFile(page, file)
    const figures = [
      figure('first rows', opening.rows),
      figure('everything', opening.everything),
      figure('longest task while opening', await page.evaluate(() => globalThis.longestTask())),
      figure('heap', await page.evaluate(() => globalThis.readHeap()), 'MB'),
    ]
    const chips = page.getByRole('group', { name: 'Topics' }).getByRole('button')
    for (const at of [2, 3, 0, 2, 0]) await press(page, () => chips.nth(at).click())
    figures.push(figure('a chip, worst INP', await page.evaluate(() => globalThis.worstInput())))
    await page.evaluate(() => globalThis.forget())
    for (const key of ['/', 'i', 'r', 'a', 'n']) await press(page, () => page.keyboard.press(key))
    figures.push(
      figure('a key of the search, worst INP', await page.evaluate(() => globalThis.worstInput())),
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const scroll = await page.evaluate(() => globalThis.scrollFor(3000))
    return [
      ...figures,
      figure('scroll', scroll.rate, 'frames/s'),
      figure('scroll, p95 of a frame', scroll.p95),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await page.context().close()
  }
}

async function press(page: Page, act: () => Promise<void>): Promise<void> {
  await act()
  await page.waitForTimeout(400)
}
