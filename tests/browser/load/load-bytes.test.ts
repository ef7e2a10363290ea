import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadBytes } from '../../../src/browser/load/load-bytes.ts'
import { loading } from '../../../src/browser/load/loading.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { keptWire } from '../kept-wires.ts'
import { stubFetch, streamOf, unanswered } from '../responses.ts'

const bytes = new TextEncoder().encode('-\nHeadline\n')
const nobody = (): AbortSignal => new AbortController().signal

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://news.example/h/x?q=y'))
  stubFetch(async () => streamOf([bytes]))
})
afterEach(() => vi.unstubAllGlobals())

describe('the bytes of a wire', () => {
  test.each([
    [{ kind: 'default', path: 'wires/sf-pst.txt' }, 'https://news.example/wires/sf-pst.txt'],
    [{ kind: 'site', path: '/wires/b.txt?day=1' }, 'https://news.example/wires/b.txt?day=1'],
  ] as const)('of %j are fetched from %s', async (source, address) => {
    const loaded = await loadBytes(source, nobody())
    expect(loaded.bytes).toEqual(bytes)
    expect(vi.mocked(fetch).mock.calls.map(([asked]) => asked)).toEqual([address])
    expect(loading.get()).toBeNull()
  })

  test('of a refused address are not asked for', async () => {
    const source = { kind: 'refused', reason: 'No.' } as const
    await expect(loadBytes(source, nobody())).rejects.toMatchObject({
      failure: { code: 'address', reason: 'No.' },
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('of a wire of this device come from there', async () => {
    await library.keep(keptWire({ id: 'k1', name: 'b.txt', openedAt: 7, size: 11 }), bytes)
    expect(await loadBytes({ kind: 'kept', id: 'k1' }, nobody())).toEqual({
      bytes,
      name: 'b.txt',
      openedAt: 7,
      outage: null,
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  test('of a wire that is no longer kept cannot be had', async () => {
    await expect(loadBytes({ kind: 'kept', id: 'gone' }, nobody())).rejects.toMatchObject({
      failure: { code: 'not-kept' },
    })
  })

  test('are no longer waited for when the reader cancels', async () => {
    stubFetch(unanswered)
    const loaded = loadBytes({ kind: 'default', path: 'wires/sf-pst.txt' }, nobody())
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
    loading.cancel()
    await expect(loaded).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect(loading.get()).toBeNull()
  })
})
