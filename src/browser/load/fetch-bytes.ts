import { takeEarlyWire } from './early-wire.ts'
import { WireLoadError } from '../read/wire-load-error.ts'

/** The most bytes read from the network. */
export const MAX_FETCHED_BYTES = 32 * 1024 * 1024
const STALL_SECONDS = 10
/** Text of any kind but a page, bytes of no kind, and what feeds and news come as. */
const TEXT =
  /^(?:text\/(?!html)|application\/(?:octet-stream$|(?!xhtml)(?:[\w.-]+\+)?(?:xml|json)$))/

export interface Progress {
  readonly loaded: number
  /** Bytes in all, or `null` where the server does not say. */
  readonly total: number | null
}

/**
 * Fetches a text file of this site as bytes, counted as they come: never more than `MAX_FETCHED_BYTES`, never
 * waiting more than 10 s for the next byte. Throws a `WireLoadError` that says why, or the abort's reason.
 */
export async function fetchBytes(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  const stall = createStallWatch(signal)
  let loaded = 0
  let total: number | null = null
  try {
    const response = await (takeEarlyWire(address, stall.signal) ??
      fetch(address, { signal: stall.signal, redirect: 'manual', credentials: 'omit', cache }))
    total = checkResponse(response)
    const chunks: Uint8Array<ArrayBuffer>[] = []
    for await (const chunk of readChunks(response)) {
      stall.restart()
      loaded += chunk.byteLength
      if (loaded > MAX_FETCHED_BYTES)
        throw new WireLoadError({ code: 'too-large', limit: MAX_FETCHED_BYTES })
      chunks.push(chunk)
      onProgress({ loaded, total })
    }
    if (total !== null && loaded < total)
      throw new WireLoadError({ code: 'truncated', got: loaded, expected: total })
    return joinChunks(chunks, loaded)
  } catch (error) {
    if (error instanceof WireLoadError) throw error
    if (signal.aborted) throw signal.reason
    if (stall.hasStalled()) throw new WireLoadError({ code: 'stalled', seconds: STALL_SECONDS })
    if (!navigator.onLine) throw new WireLoadError({ code: 'offline' })
    if (loaded > 0) throw new WireLoadError({ code: 'truncated', got: loaded, expected: total })
    throw new WireLoadError({ code: 'unreachable' })
  } finally {
    stall.end()
  }
}

/** Refuses what is no wire; gives the length in bytes where the server's word for it can be trusted. */
function checkResponse(response: Response): number | null {
  if (response.type === 'opaqueredirect') throw new WireLoadError({ code: 'redirected' })
  if (!response.ok) throw new WireLoadError({ code: 'status', status: response.status })
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== '' && !TEXT.test(type)) throw new WireLoadError({ code: 'not-text', type })
  const length = Number(response.headers.get('Content-Length') ?? NaN)
  if (!Number.isInteger(length) || response.headers.has('Content-Encoding')) return null
  if (length > MAX_FETCHED_BYTES)
    throw new WireLoadError({ code: 'too-large', limit: MAX_FETCHED_BYTES })
  return length
}

async function* readChunks(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader()
  if (!reader) return
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

function joinChunks(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  size: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** A signal that also fires when nothing has come for a while. */
function createStallWatch(outer: AbortSignal) {
  const inner = new AbortController()
  const fire = () => inner.abort()
  let timer = setTimeout(fire, STALL_SECONDS * 1000)
  return {
    signal: AbortSignal.any([outer, inner.signal]),
    hasStalled: () => inner.signal.aborted,
    restart: () => {
      clearTimeout(timer)
      timer = setTimeout(fire, STALL_SECONDS * 1000)
    },
    /** Lets go of whatever is still on its way. */
    end: () => {
      clearTimeout(timer)
      inner.abort()
    },
  }
}
