import { beforeEach, describe, expect, test, vi } from 'vitest'
import { loadBytes } from '../../../src/browser/load/load-bytes.ts'
import type { WireSource } from '../../../src/browser/load/wire-source.ts'
import { loading } from '../../../src/browser/load/loading.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { keptWire } from '../kept-wires.ts'
import { stubFetch, streamOf, unanswered } from '../responses.ts'

const bytes = Uint8Array.from(new TextEncoder().encode('-\nHeadline\n'))
const load = (source: WireSource) => loading.run((task) => loadBytes(source, task))

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://news.example/h/x?q=y'))
  stubFetch(async () => streamOf([bytes]))
})

describe('the bytes of a wire', () => {
  test.each([
    [{ kind: 'default', path: 'wires/sf-pst.txt' }, 'https://news.example/wires/sf-pst.txt'],
    [{ kind: 'site', path: '/wires/b.txt?day=1' }, 'https://news.example/wires/b.txt?day=1'],
  ] as const)('of %j are fetched from %s', async (source, address) => {
    const loaded = await load(source)
    expect(loaded.bytes).toEqual(bytes)
    expect(vi.mocked(fetch).mock.calls.map(([asked]) => asked)).toEqual([address])
    expect(loading.get()).toBeNull()
  })

  test('of a refused address are not asked for', async () => {
    const refused = { fault: 'elsewhere', named: 'other.example' } as const
    const source = { kind: 'refused', refused } as const
    await expect(load(source)).rejects.toMatchObject({
      failure: { code: 'address', ...refused },
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('of a wire of this device come from there', async () => {
    await library.keep(keptWire({ id: 'k1', name: 'b.txt', openedAt: 7, size: 11 }), bytes, [])
    expect(await load({ kind: 'kept', id: 'k1' })).toEqual({
      bytes,
      id: 'k1',
      name: 'b.txt',
      series: 'b.txt',
      remembered: false,
      openedAt: 7,
      outage: null,
      readAs: null,
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('of a wire that is no longer kept cannot be had', async () => {
    await expect(load({ kind: 'kept', id: 'gone' })).rejects.toMatchObject({
      failure: { code: 'not-kept' },
    })
  })

  test('are no longer waited for when the reader cancels', async () => {
    stubFetch(unanswered)
    const loaded = load({ kind: 'default', path: 'wires/sf-pst.txt' })
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
    loading.cancel()
    await expect(loaded).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect(loading.get()).toBeNull()
  })
})
