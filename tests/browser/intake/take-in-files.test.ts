import { afterEach, describe, expect, test, vi } from 'vitest'
import { QueryClient } from '@tanstack/react-query'
import { MAX_FILE_BYTES } from '../../../src/browser/read/limits.ts'
import { loading } from '../../../src/browser/load/loading.ts'
import type { Incoming } from '../../../src/browser/intake/order-incoming.ts'
import { takeInFiles } from '../../../src/browser/intake/take-in-files.ts'
import { findingsQuery, putOpenWire } from '../../../src/browser/load/edition-query.ts'
import type { Keeping } from '../../../src/browser/library/wire-library.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { listOf } from '../../wires.ts'

const file = (name: string, ...content: readonly BlobPart[]): Incoming => ({
  name,
  blob: new Blob([...content]),
})
const jpeg = file('photo.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70))
const wire = file('good.txt', listOf('One headline', 'Another'))

/** A file with something about it that no test can really have: its size, its trouble. */
const odd = (name: string, changes: Partial<Blob>): Incoming => {
  const blob = new Blob(['x'])
  for (const [key, value] of Object.entries(changes)) Object.defineProperty(blob, key, { value })
  return { name, blob }
}

const isGone = (): never => {
  throw new DOMException('gone', 'NotFoundError')
}

afterEach(async () => {
  for (const { id } of await library.list()) await library.remove(id)
})

describe('files that are opened', () => {
  test('are kept with their bytes, name and origin', async () => {
    const { newest, refused } = await takeInFiles([wire], 'file')
    expect(refused).toEqual([])
    const id = newest?.source.kind === 'kept' ? newest.source.id : ''
    expect(id).toMatch(/^[0-9a-f]{64}$/)
    const kept = await library.find(id)
    expect(kept?.wire).toMatchObject({ id, name: 'good.txt', origin: 'file', size: 25 })
    expect(new TextDecoder().decode(kept?.bytes)).toBe('-\nOne headline\n-\nAnother\n')
  })

  test('stay in the memory of the page where there is no storage', async () => {
    const { unkept } = await takeInFiles([wire], 'paste')
    expect(await unkept).toBe('no-storage')
  })

  test('may be in another encoding', async () => {
    const { count } = await takeInFiles([file('old.txt', Uint8Array.of(233))], 'drop')
    expect(count).toBe(1)
  })

  test('with the same bytes make one edition, and are counted as files', async () => {
    const { count, wires } = await takeInFiles([wire, { ...wire, name: 'copy.txt' }], 'file')
    expect({ count, wires }).toEqual({ count: 2, wires: 1 })
    expect(await library.list()).toHaveLength(1)
  })

  test('in two tabs at once, neither of which knows yet what the other keeps, make one edition', async () => {
    const list = vi.spyOn(library, 'listIfSoon').mockResolvedValue([])
    await takeInFiles([wire], 'file')
    await takeInFiles([wire], 'file')
    list.mockRestore()
    expect(await library.list()).toHaveLength(1)
  })

  test('with one name are kept apart', async () => {
    await takeInFiles([wire, { ...wire, blob: new Blob(['-\nAnother headline']) }], 'file')
    const ids = (await library.list()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  test('none: nothing is opened', async () => {
    const { unkept, ...opened } = await takeInFiles([], 'drop')
    expect(opened).toMatchObject({ count: 0, newest: null, refused: [] })
    expect(await unkept).toBeNull()
  })
})

test('findings are asked for before the device has stored the file', async () => {
  const device = new EventTarget()
  const stored = new Promise<Keeping>((resolve) =>
    device.addEventListener('full', () => resolve({ persistent: false, why: 'full' })),
  )
  const keep = vi.spyOn(library, 'keep').mockReturnValue(stored)
  const { newest, unkept } = await takeInFiles([wire], 'file')
  const client = new QueryClient()
  await putOpenWire(client, newest!)
  expect(keep).toHaveBeenCalledOnce()
  expect(client.getQueryState(findingsQuery(newest!).queryKey)?.fetchStatus).toBe('fetching')
  device.dispatchEvent(new Event('full'))
  expect(await unkept).toBe('full')
  vi.restoreAllMocks()
})

describe('a file in which there is nothing to read', () => {
  test.each([
    ['nothing at all', '', /empty/],
    ['blank lines', '\n \n', /empty|no headline/],
    ['markers alone', '-\n-\n', /no headline and no article/],
    ['JSON of something else', '[{"price": 3}, {"price": 4}]', /JSON/],
    [
      'a photo without words',
      '{"uri":"urn:x:1","type":"picture","renditions":{"main":{"href":"a.jpg"}}}',
      /ninjs|JSON/,
    ],
    ['a feed without items', '<rss version="2.0"><channel></channel></rss>', /RSS 2.0/],
  ])('%s: refused with the reason', async (_, text, words) => {
    const { count, refused } = await takeInFiles(
      [{ name: 'x.txt', blob: new Blob([text]) }],
      'file',
    )
    expect([count, refused]).toEqual([0, [{ name: 'x.txt', words: expect.stringMatching(words) }]])
  })
})

describe('a file that is refused', () => {
  test('is named with the reason, and the others are kept', async () => {
    const { count, refused } = await takeInFiles([wire, jpeg, wire], 'drop')
    expect(count).toBe(2)
    expect(refused).toEqual([
      { name: 'photo.txt', words: expect.stringMatching(/not a text file.*JPEG/) },
    ])
  })

  test('for its size is not read', async () => {
    const stream = vi.fn<() => never>()
    const { count, refused } = await takeInFiles(
      [odd('big.txt', { size: MAX_FILE_BYTES + 1, stream })],
      'file',
    )
    expect(count).toBe(0)
    expect(refused).toEqual([{ name: 'big.txt', words: expect.stringContaining('128 MB') }])
    expect(stream).not.toHaveBeenCalled()
  })

  test('because it went away says so', async () => {
    const { refused } = await takeInFiles([odd('gone.txt', { stream: isGone }), wire], 'file')
    expect(refused).toEqual([
      { name: 'gone.txt', words: expect.stringContaining('could not be read') },
    ])
  })
})

describe('opening', () => {
  test('shows how far it has come, and nothing afterwards', async () => {
    const seen: unknown[] = []
    const leave = loading.subscribe(() => seen.push(loading.get()))
    await takeInFiles([wire], 'file')
    leave()
    expect(seen).toContainEqual({ loaded: 25, total: 25 })
    expect(seen.at(-1)).toBeNull()
  })

  test('that fails says so, with what was kept: nobody has cancelled', async () => {
    const list = vi.spyOn(library, 'listIfSoon')
    list.mockResolvedValueOnce([]).mockRejectedValue(new Error('a fault of ours'))
    const { count, refused, stopped } = await takeInFiles([wire, wire], 'file')
    list.mockRestore()
    expect(stopped).toBeNull()
    expect([count, refused]).toEqual([
      1,
      [{ name: 'good.txt', words: expect.stringMatching(/went wrong: Error: a fault of ours/) }],
    ])
  })

  test('stops where a worker cannot be asked, and says why', async () => {
    vi.stubGlobal('Worker', function () {
      throw new TypeError('no such worker')
    })
    const { count, stopped } = await takeInFiles([wire, wire], 'file')
    expect([count, stopped]).toEqual([0, { code: 'fault', error: 'TypeError: no such worker' }])
  })

  test('stops when the reader cancels, without a complaint', async () => {
    const leave = loading.subscribe(() => {
      if (loading.get()?.loaded) loading.cancel()
    })
    const { count, refused, stopped } = await takeInFiles([wire, jpeg], 'file')
    leave()
    expect([count, refused, stopped]).toEqual([0, [], { code: 'cancelled' }])
    expect(await library.list()).toEqual([])
  })
})
