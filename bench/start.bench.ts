import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { build, preview } from 'vite'
import type { Figure } from './measure.ts'
import { medianOf } from './measure.ts'
import { launchBrowser, openPage, slowDown } from './slow-page.ts'

const LOADS = 7
/** As long as everything takes that a first visit asks for by itself (ms). */
const UNTIL_QUIET = 6000

/** One cold load on a slow phone, until nothing more is asked for. */
interface Start {
  /** Milliseconds until there is a row that can be pressed. */
  readonly row: number
  /** Milliseconds of script on the main thread. */
  readonly script: number
  readonly requests: number
  /** Kilobytes received. */
  readonly size: number
}

/** The built app beside a plain reader on the same libraries (`plain-reader/`), loaded in turn. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wireside-plain-'))
  await build({
    root: 'bench/plain-reader',
    configFile: false,
    logLevel: 'error',
    publicDir: join(process.cwd(), 'public'),
    build: { outDir: folder, modulePreload: false },
  })
  const app = await preview({ preview: { port: 4197 }, logLevel: 'silent' })
  const plain = await preview({
    build: { outDir: folder },
    preview: { port: 4196 },
    logLevel: 'silent',
  })
  const browser = await launchBrowser()
  try {
    const starts: { app: Start; plain: Start }[] = []
    for (let round = 0; round <= LOADS; round++)
      starts.push({
        plain: await measureStart(browser, 'http://localhost:4196/'),
        app: await measureStart(browser, 'http://localhost:4197/'),
      })
    // The first round warms the servers up.
    return describeStarts(starts.slice(1))
  } finally {
    await browser.close()
    await app.close()
    await plain.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureStart(browser: Browser, address: string): Promise<Start> {
  const { page, session } = await openPage(browser)
  let requests = 0
  let bytes = 0
  await session.send('Performance.enable')
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests++
    bytes += encodedDataLength
  })
  await slowDown(session)
  await page.goto(address, { waitUntil: 'commit' })
  const row = await page.evaluate(() => globalThis.timeToRow())
  await page.waitForTimeout(UNTIL_QUIET)
  const { metrics } = await session.send('Performance.getMetrics')
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  await page.context().close()
  return { row, script: script * 1000, requests, size: bytes / 1000 }
}

function describeStarts(starts: readonly { app: Start; plain: Start }[]): Figure[] {
  const units = { row: 'ms', script: 'ms', requests: 'requests', size: 'kB' } as const
  const what = {
    row: 'first row to press',
    script: 'script',
    requests: 'until quiet',
    size: 'until quiet, received',
  } as const
  const names = ['row', 'script', 'requests', 'size'] as const
  return names.flatMap((name) => [
    ...(['app', 'plain'] as const).map((one) => ({
      name: `start on slow 4G, ${one}: ${what[name]}`,
      value: medianOf(starts.map((start) => start[one][name])),
      unit: units[name],
    })),
    {
      name: `start on slow 4G, app to plain: ${what[name]}`,
      value: medianOf(starts.map(({ app, plain }) => app[name] / plain[name])),
      unit: '×',
    },
  ])
}
