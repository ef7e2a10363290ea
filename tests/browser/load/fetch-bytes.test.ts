import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Progress } from '../../../src/browser/load/fetch-bytes.ts'
import { MAX_FETCHED_BYTES, fetchBytes } from '../../../src/browser/load/fetch-bytes.ts'
import type { LoadFailure } from '../../../src/browser/read/wire-load-error.ts'
import { WireLoadError } from '../../../src/browser/read/wire-load-error.ts'
import { stubFetch, streamOf, unanswered } from '../responses.ts'

type Bytes = Uint8Array<ArrayBuffer>

const bytesOf = (text: string) => new TextEncoder().encode(text)
const nobody = (): AbortSignal => new AbortController().signal
const get = (signal = nobody(), onProgress: (progress: Progress) => void = () => {}) =>
  fetchBytes('https://news.example/wires/a.txt', signal, onProgress)

/** Why the wire cannot be had; fails where it can. */
async function failureOf(promise: Promise<unknown>): Promise<LoadFailure> {
  const error: unknown = await promise.then(
    () => new Error('it was fetched'),
    (reason: unknown) => reason,
  )
  if (error instanceof WireLoadError) return error.failure
  throw error
}

afterEach(() => void vi.useRealTimers())

describe('a wire that can be had', () => {
  test('is the bytes of its chunks, counted as they come', async () => {
    const seen: Progress[] = []
    stubFetch(async () => streamOf(['-\n', 'Hello ', 'world'].map(bytesOf)))
    const bytes = await get(nobody(), (progress) => seen.push(progress))
    expect(new TextDecoder().decode(bytes)).toBe('-\nHello world')
    expect(seen.map(({ loaded }) => loaded)).toEqual([2, 8, 13])
    expect(seen[0]?.total).toBeNull()
  })

  test('knows how much there is where the server says so', async () => {
    const seen: Progress[] = []
    stubFetch(async () => streamOf([bytesOf('four')], { headers: { 'Content-Length': '4' } }))
    await get(nobody(), (progress) => seen.push(progress))
    expect(seen).toEqual([{ loaded: 4, total: 4 }])
  })

  test('trusts no length of a compressed answer', async () => {
    const headers = { 'Content-Length': '2', 'Content-Encoding': 'gzip' }
    stubFetch(async () => streamOf([bytesOf('longer than that')], { headers }))
    expect(await get()).toHaveLength(16)
  })

  test('may be empty', async () => {
    stubFetch(async () => new Response(null, { headers: { 'Content-Type': 'text/plain' } }))
    expect(await get()).toHaveLength(0)
  })

  test.each([
    'text/plain',
    'text/plain; charset=utf-8',
    'TEXT/PLAIN',
    'application/octet-stream',
    'application/rss+xml',
    'application/xml; charset=utf-8',
    'application/json',
    'application/feed+json',
  ])('may be sent as %s', async (type) => {
    stubFetch(async () => streamOf([bytesOf('ok')], { headers: { 'Content-Type': type } }))
    expect(await get()).toHaveLength(2)
  })

  test('is asked for without credentials, and no redirect is followed', async () => {
    stubFetch(async () => streamOf([]))
    await get()
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      'https://news.example/wires/a.txt',
      expect.objectContaining({ redirect: 'manual', credentials: 'omit' }),
    )
  })
})

describe('a wire that cannot be had', () => {
  test.each([404, 403, 500, 503])('for the status %d', async (status) => {
    stubFetch(async () => new Response('no', { status }))
    expect(await failureOf(get())).toEqual({ code: 'status', status })
  })

  test.each([
    'text/html',
    'text/html; charset=utf-8',
    'Text/HTML',
    'application/xhtml+xml',
    'application/jsonp',
    'image/png',
    'image/svg+xml',
  ])('for its type, %s', async (type) => {
    stubFetch(async () => new Response('<p>', { headers: { 'Content-Type': type } }))
    const expected = type.split(';')[0]?.toLowerCase()
    expect(await failureOf(get())).toEqual({ code: 'not-text', type: expected })
  })

  test('for its length, before a byte is read', async () => {
    const headers = { 'Content-Length': String(MAX_FETCHED_BYTES + 1) }
    const progress = vi.fn<(progress: Progress) => void>()
    stubFetch(async () => streamOf([bytesOf('x')], { headers }))
    expect(await failureOf(get(nobody(), progress))).toEqual({
      code: 'too-large',
      limit: MAX_FETCHED_BYTES,
    })
    expect(progress).not.toHaveBeenCalled()
  })

  test('for its length, when it goes on and on', async () => {
    const megabyte = new Uint8Array(1024 * 1024)
    stubFetch(async () => streamOf(endless(megabyte)))
    expect(await failureOf(get())).toEqual({ code: 'too-large', limit: MAX_FETCHED_BYTES })
  })

  test('is not fetched any further once it is too large', async () => {
    const cancelled = vi.fn<() => void>()
    const megabyte = new Uint8Array(1024 * 1024)
    stubFetch(async (_, { signal }) => {
      signal?.addEventListener('abort', cancelled)
      return streamOf(endless(megabyte), { onCancel: cancelled })
    })
    await failureOf(get())
    expect(cancelled).toHaveBeenCalled()
  })

  test('when it breaks off', async () => {
    stubFetch(async () => streamOf([bytesOf('half')], { headers: { 'Content-Length': '8' } }))
    expect(await failureOf(get())).toEqual({ code: 'truncated', got: 4, expected: 8 })
  })

  test('without a network', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')))
    vi.stubGlobal('navigator', { onLine: false })
    expect(await failureOf(get())).toEqual({ code: 'offline' })
  })

  test('when the server does not answer, or leads elsewhere', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failureOf(get())).toEqual({ code: 'unreachable' })
  })

  test('when the connection is lost on the way', async () => {
    stubFetch(async () => streamOf(broken(bytesOf('half'))))
    expect(await failureOf(get())).toEqual({ code: 'truncated', got: 4, expected: null })
  })
})

describe('a wire that does not come', () => {
  test('is given up after ten seconds without an answer', async () => {
    vi.useFakeTimers()
    stubFetch(unanswered)
    const failure = failureOf(get())
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await failure).toEqual({ code: 'stalled', seconds: 10 })
  })

  test('is given up after ten seconds without a byte', async () => {
    vi.useFakeTimers()
    stubFetch(async (_, { signal }) => streamOf([bytesOf('some')], { signal, open: true }))
    const failure = failureOf(get())
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await failure).toEqual({ code: 'stalled', seconds: 10 })
  })

  test('has ten seconds again after each chunk', async () => {
    vi.useFakeTimers()
    const slowly = new TransformStream<Bytes, Bytes>()
    stubFetch(
      async () => new Response(slowly.readable, { headers: { 'Content-Type': 'text/plain' } }),
    )
    const fetched = get()
    const writer = slowly.writable.getWriter()
    for (const piece of ['a', 'b', 'c']) {
      await vi.advanceTimersByTimeAsync(9_000)
      await writer.write(bytesOf(piece))
    }
    await writer.close()
    expect(await fetched).toHaveLength(3)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a wire that is no longer wanted', () => {
  test('gives the reason of the abort, and leaves no timer', async () => {
    vi.useFakeTimers()
    stubFetch(unanswered)
    const controller = new AbortController()
    const fetched = get(controller.signal)
    controller.abort('gone elsewhere')
    await expect(fetched).rejects.toBe('gone elsewhere')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('gives the reason of the abort also while bytes come', async () => {
    stubFetch(async (_, { signal }) => streamOf([bytesOf('some')], { signal, open: true }))
    const controller = new AbortController()
    const fetched = get(controller.signal, () => controller.abort('gone elsewhere'))
    await expect(fetched).rejects.toBe('gone elsewhere')
  })
})

function* endless(chunk: Bytes): Generator<Bytes> {
  for (;;) yield chunk
}

function* broken(chunk: Bytes): Generator<Bytes> {
  yield chunk
  throw new TypeError('network error')
}
