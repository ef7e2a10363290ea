import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import type { OpenWire } from '../../../src/browser/load/open-wire.ts'
import {
  editionQuery,
  findingsQuery,
  prefetchWire,
  putOpenWire,
} from '../../../src/browser/load/edition-query.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../../wires.ts'
import { streamOf, stubFetch } from '../responses.ts'

const site = { kind: 'site', path: '/wires/a.txt' } as const
const kept = { kind: 'kept', id: 'a' } as const
const text = listOf('Court jails striker in Oslo', 'Storm closes ports')
const outlineOf = (source: OpenWire['source'], openedAt = 1): OpenWire => ({
  edition: outlineEdition(parseWire(text)),
  found: false,
  source,
  id: `a${openedAt}`,
  series: 'a.txt',
  remembered: false,
  name: 'a.txt',
  openedAt,
  outage: null,
  bytes: text.length,
  encoding: 'utf-8',
  readAs: null,
})

let client: QueryClient
beforeEach(() => {
  client = new QueryClient()
  stubFetch(async () => streamOf([new TextEncoder().encode(text)]))
})
afterEach(() => client.clear())

describe('a wire', () => {
  test('is had as an outline, and with its findings by another query', async () => {
    const outline = await client.fetchQuery(editionQuery(site))
    expect(outline).toMatchObject({ found: false, name: 'a.txt', bytes: text.length })
    expect(outline.edition.table.findings).toBeNull()
    const found = await client.fetchQuery(findingsQuery(outline))
    expect(found).toMatchObject({ found: true, source: site, openedAt: outline.openedAt })
    expect(headlineAt(found.edition, 0)?.subjects.topics).not.toEqual([])
    expect(client.getQueryData(editionQuery(site).queryKey)).toBe(outline)
    const asked = vi.mocked(fetch).mock.calls.map(([address]) => String(address))
    expect(asked.filter((address) => address.endsWith('.txt'))).toHaveLength(1)
  })

  test('that is asked for ahead has its findings on the way', async () => {
    await prefetchWire(client, site)
    const outline = client.getQueryData(editionQuery(site).queryKey)
    const findings = client.getQueryState(findingsQuery(outline ?? outlineOf(site)).queryKey)
    expect(findings?.fetchStatus).toBe('fetching')
  })

  test('that cannot be had says so to whoever asks next, not to who asked ahead', async () => {
    stubFetch(async () => new Response('', { status: 404 }))
    await prefetchWire(client, site)
    await expect(client.fetchQuery(editionQuery(site))).rejects.toMatchObject({
      failure: { code: 'status', status: 404 },
    })
  })

  test('that was just read is shown without being looked for', async () => {
    const outline = outlineOf(kept)
    await putOpenWire(client, outline)
    expect(await client.fetchQuery(editionQuery(kept))).toBe(outline)
  })

  test('of another time has findings of its own', () => {
    const [morning, noon] = [outlineOf(site, 1), outlineOf(site, 2)].map(findingsQuery)
    expect(morning?.queryKey).not.toEqual(noon?.queryKey)
  })
})

describe('a wire that no page shows', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test.each([
    ['of the library is let go soon', kept, 11, false],
    ['of the site stays a while', site, 11, true],
    ['of the site is let go too', site, 301, false],
  ] as const)('%s', async (_what, source, seconds, stays) => {
    const outline = outlineOf(source)
    await putOpenWire(client, outline)
    const found = findingsQuery(outline)
    const leave = [
      new QueryObserver(client, editionQuery(source)).subscribe(() => {}),
      new QueryObserver(client, found).subscribe(() => {}),
    ]
    const areThere = () =>
      [editionQuery(source), found].map(
        ({ queryKey }) => client.getQueryData<OpenWire>(queryKey) !== undefined,
      )
    await vi.waitFor(() => expect(areThere()).toEqual([true, true]))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(areThere()).toEqual([true, true])
    for (const end of leave) end()
    await vi.advanceTimersByTimeAsync(seconds * 1000)
    expect(areThere()).toEqual([stays, stays])
  })
})
