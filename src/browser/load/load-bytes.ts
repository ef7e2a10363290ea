import { appBase } from '../platform/app-base.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { loading } from './loading.ts'
import { findCopy, keepCopy } from '../library/wire-copies.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import { WireLoadError, isOutage } from '../read/wire-load-error.ts'
import type { WireSource } from './wire-source.ts'
import { fileNameOf } from './wire-source.ts'

/** The bytes of a wire, its name, and since when it is here (ms since 1970). */
export interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly openedAt: number
  /** Why this is the copy of an earlier fetch, made at `openedAt`; `null` where it is the wire as it is now. */
  readonly outage: LoadFailure | null
}

/** Has the bytes of a wire from wherever it lies. Throws a `WireLoadError` that says why it cannot be had. */
export async function loadBytes(source: WireSource, signal: AbortSignal): Promise<Loaded> {
  switch (source.kind) {
    case 'refused':
      throw new WireLoadError({ code: 'address', reason: source.reason })
    case 'kept': {
      const { library } = await import('../library/wire-library.ts')
      const kept = await library.find(source.id)
      if (!kept) throw new WireLoadError({ code: 'not-kept' })
      if (!kept.whole) throw new WireLoadError({ code: 'damaged' })
      return {
        bytes: kept.bytes,
        name: kept.wire.name,
        openedAt: kept.wire.openedAt,
        outage: null,
      }
    }
    case 'default':
      return loadOrFindCopy(source.path, signal)
    case 'site':
      return loadFromSite(source.path, signal)
  }
}

/**
 * The site's own wire. Its last copy stays on this device and stands in while the site cannot be reached. Wires
 * that a link names leave no copy: they are stored only when the reader keeps them.
 */
async function loadOrFindCopy(path: string, signal: AbortSignal): Promise<Loaded> {
  const address = new URL(path, appBase()).href
  try {
    const loaded = await loadFromSite(path, signal)
    void keepCopy(address, { bytes: loaded.bytes, fetchedAt: loaded.openedAt })
    return loaded
  } catch (error) {
    if (!(error instanceof WireLoadError) || !isOutage(error.failure)) throw error
    const copy = await findCopy(address)
    if (!copy) throw error
    const { bytes, fetchedAt } = copy
    return { bytes, name: fileNameOf(path), openedAt: fetchedAt, outage: error.failure }
  }
}

async function loadFromSite(path: string, signal: AbortSignal): Promise<Loaded> {
  // The query may be asked for while React renders, when nobody may be told of anything.
  await Promise.resolve()
  const cancel = loading.begin().signal
  try {
    const address = new URL(path, appBase()).href
    const bytes = await fetchBytes(address, AbortSignal.any([signal, cancel]), loading.report)
    return { bytes, name: fileNameOf(path), openedAt: Date.now(), outage: null }
  } catch (error) {
    throw cancel.aborted ? new WireLoadError({ code: 'cancelled' }) : error
  } finally {
    loading.end()
  }
}
