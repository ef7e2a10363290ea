import { appBase } from '../platform/app-base.ts'
import { fetchBytes } from './fetch-bytes.ts'
import type { LoadingTask } from './loading.ts'
import { findCopy } from '../library/wire-copies.ts'
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

type Task = Pick<LoadingTask, 'signal' | 'report'>

/** Has the bytes of a wire from wherever it lies. Throws a `WireLoadError` that says why it cannot be had. */
export async function loadBytes(source: WireSource, task: Task): Promise<Loaded> {
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
      return loadOrFindCopy(source.path, task)
    case 'site':
      return loadFromSite(source.path, task)
  }
}

/**
 * The site's own wire. The last copy of it stands in while the site cannot be reached. Of wires that a link names there
 * is none: they are stored only when the reader keeps them.
 */
async function loadOrFindCopy(path: string, task: Task): Promise<Loaded> {
  try {
    return await loadFromSite(path, task)
  } catch (error) {
    if (!(error instanceof WireLoadError) || !isOutage(error.failure)) throw error
    const copy = await findCopy(addressWithin(path))
    if (!copy) throw error
    const { bytes, fetchedAt } = copy
    return { bytes, name: fileNameOf(path), openedAt: fetchedAt, outage: error.failure }
  }
}

async function loadFromSite(path: string, { signal, report }: Task): Promise<Loaded> {
  const bytes = await fetchBytes(addressWithin(path), signal, report)
  return { bytes, name: fileNameOf(path), openedAt: Date.now(), outage: null }
}

export const addressWithin = (path: string): string => new URL(path, appBase()).href
