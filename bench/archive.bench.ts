import { fetchBytes } from '../src/browser/load/fetch-bytes.ts'
import type { SiteWireList } from '../src/browser/load/site-wires.ts'
import { SITE_LIST, loadSiteList } from '../src/browser/load/site-wires.ts'
import type { Figure } from './measure.ts'

const BASE = 'https://news.example/'
const DAYS = 3650
const HEADLINES_A_DAY = 500

/**
 * What is fetched to open one day out of ten years of wires (3,650 days, 1.8 M headlines), laid out as
 * docs/large-sites.md says, by the app's own code over a network that counts.
 */
export async function run(): Promise<Figure[]> {
  const network = createNetwork(composeSite())
  const before = globalThis.fetch
  globalThis.fetch = network.fetch
  try {
    const top = await loadSiteList(SITE_LIST, BASE)
    const topBytes = network.take()
    const month = await openMonth(top)
    const monthBytes = network.take()
    const day = month.wires.at(-1)
    await fetchBytes(new URL(day?.path ?? '', BASE).href, new AbortController().signal, () => {})
    const dayBytes = network.take()
    return [
      { name: 'days in the archive', value: DAYS, unit: 'wires' },
      { name: 'whole archive', value: network.all(), unit: 'bytes' },
      { name: 'list of the site', value: topBytes.bytes, unit: 'bytes' },
      { name: 'list of the month', value: monthBytes.bytes, unit: 'bytes' },
      { name: 'the day', value: dayBytes.bytes, unit: 'bytes' },
      {
        name: 'requests to open one day',
        value: topBytes.requests + monthBytes.requests + dayBytes.requests,
        unit: 'requests',
      },
      {
        name: 'requests to open one day by its address',
        value: dayBytes.requests,
        unit: 'requests',
      },
    ]
  } finally {
    globalThis.fetch = before
  }
}

/** A month five years back. */
async function openMonth(top: SiteWireList): Promise<SiteWireList> {
  const month = top.months[60]
  if (!month) throw new Error('the list has no month')
  return loadSiteList(month.path, BASE)
}

/** The files of ten years: a list of the newest week and of the months, a list a month, a wire a day. */
function composeSite(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const months = new Map<string, string[]>()
  for (let day = DAYS - 1; day >= 0; day--) {
    const date = new Date(Date.UTC(2017, 0, 1 + day)).toISOString().slice(0, 10)
    const month = date.slice(0, 7)
    files.set(`wires/${month.replace('-', '/')}/${date}.txt`, composeWire(day))
    const days = months.get(month)
    if (days) days.push(date)
    else months.set(month, [date])
  }
  for (const [month, days] of months)
    files.set(
      `wires/${month.replace('-', '/')}/index.json`,
      JSON.stringify({ wires: days.map((name) => ({ name, file: `${name}.txt`, size: 40_000 })) }),
    )
  const newest = [...months].flatMap(([month, days]) =>
    days.map((name) => ({ name, file: `${month.replace('-', '/')}/${name}.txt`, size: 40_000 })),
  )
  files.set(
    SITE_LIST,
    JSON.stringify({
      wires: newest.slice(0, 7),
      months: [...months.keys()].map((name) => ({
        name,
        file: `${name.replace('-', '/')}/index.json`,
      })),
    }),
  )
  return files
}

const composeWire = (day: number): string =>
  Array.from(
    { length: HEADLINES_A_DAY },
    (_, at) => `-\nHeadline ${at} of day ${day}, of no matter`,
  ).join('\n')

/** A network with these files, which counts what is asked of it; all else is 404. */
function createNetwork(files: ReadonlyMap<string, string>) {
  let taken = { requests: 0, bytes: 0 }
  return {
    fetch: async (input: Request | URL | string): Promise<Response> => {
      const address = input instanceof Request ? input.url : String(input)
      const file = files.get(address.slice(BASE.length))
      taken = { requests: taken.requests + 1, bytes: taken.bytes + (file?.length ?? 0) }
      const type = address.endsWith('.json') ? 'application/json' : 'text/plain'
      return new Response(file ?? null, {
        status: file === undefined ? 404 : 200,
        headers: { 'Content-Type': type },
      })
    },
    /** What was asked since the last time. */
    take: () => {
      const now = taken
      taken = { requests: 0, bytes: 0 }
      return now
    },
    all: (): number => [...files.values()].reduce((sum, file) => sum + file.length, 0),
  }
}
