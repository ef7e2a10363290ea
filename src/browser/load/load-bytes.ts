import { appBase } from '../platform/app-base.ts'
import { fetchBytes } from './fetch-bytes.ts'
import type { LoadingTask } from './loading.ts'
import { identifyBytes } from '../library/identify-bytes.ts'
import { SITE_SERIES, seriesOfKept, seriesOfPath } from '../library/series-of-wire.ts'
import type { FoundWire } from '../library/wire-library.ts'
import type { OpenWire } from './open-wire.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import { WireLoadError } from '../read/wire-load-error.ts'
import type { WireSource } from './wire-source.ts'
import { fileNameOf } from './wire-source.ts'

/** The bytes of a wire, what it is, and since when it is here (ms since 1970). */
export interface Loaded extends Pick<
  OpenWire,
  'id' | 'name' | 'series' | 'remembered' | 'openedAt' | 'readAs'
> {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Why this is an earlier edition, shown at `openedAt`; `null` where it is the wire as it is now. */
  readonly outage: LoadFailure | null
}

type LoadTask = Pick<LoadingTask, 'signal' | 'report'>

/**
 * Loads the bytes of a wire, from the site or the library. Throws a `WireLoadError` that says why it cannot be had.
 */
export async function loadBytes(source: WireSource, task: LoadTask): Promise<Loaded> {
  switch (source.kind) {
    case 'refused':
      throw new WireLoadError({ code: 'address', ...source.refused })
    case 'kept':
      return loadKept(source.id)
    case 'default':
      return loadFromSite(source.path, SITE_SERIES, task)
    case 'site':
      return loadFromSite(source.path, seriesOfPath(source.path), task)
  }
}

async function loadKept(id: string): Promise<Loaded> {
  const { findKept } = await import('./find-kept.ts')
  return composeLoaded(await findKept(id), null)
}

const composeLoaded = ({ wire, bytes }: FoundWire, outage: LoadFailure | null): Loaded => ({
  bytes,
  id: wire.id,
  name: wire.name,
  series: seriesOfKept(wire),
  remembered: wire.remembered !== null,
  openedAt: wire.openedAt,
  outage,
  readAs: wire.readAs,
})

/**
 * The fallback while the site is out of reach: its edition that was shown last. Throws the error again where it is no
 * outage, or where no edition is kept.
 */
export async function findStandIn(error: unknown): Promise<Loaded> {
  if (!(error instanceof WireLoadError) || !isOutage(error.failure)) throw error
  const { findLastEdition } = await import('../library/edition-memory.ts')
  const found = await findLastEdition(SITE_SERIES)
  if (!found) throw error
  return { ...composeLoaded(found, error.failure), remembered: false }
}

/**
 * Whether the wire is only out of reach for now, so that an earlier copy may be shown in its place: also where
 * something else answers than the site, as a network that wants a sign-in first. 404 and 410 say that it is gone, and
 * are no outage.
 */
const isOutage = (failure: LoadFailure): boolean =>
  failure.code === 'status'
    ? ![404, 410].includes(failure.status)
    : [
        'offline',
        'unreachable',
        'stalled',
        'truncated',
        'redirected',
        'not-text',
        'binary',
      ].includes(failure.code)

/** A wire as the site has it now; `cache` as `fetch` takes it. */
export async function loadFromSite(
  path: string,
  series: string,
  { signal, report }: LoadTask,
  cache?: RequestCache,
): Promise<Loaded> {
  const bytes = await fetchBytes(new URL(path, appBase()).href, signal, report, cache)
  const id = await identifyBytes(bytes)
  const about = { name: fileNameOf(path), series, openedAt: Date.now() }
  return { ...about, bytes, id, remembered: false, outage: null, readAs: null }
}
