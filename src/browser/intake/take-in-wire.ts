import type { Arrival } from './compose-kept-wire.ts'
import { composeKeptWire } from './compose-kept-wire.ts'
import { digestBytes } from '../platform/digest-bytes.ts'
import { keepWire } from '../library/edition-memory.ts'
import { seriesOfPath } from '../library/series-of-wire.ts'
import { contentsOf } from '../read/read-file.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import type { OpenWire } from '../load/open-wire.ts'
import type { WireOutline } from '../read/outline-bytes.ts'
import { readOutline } from '../workers/read-outline.ts'
import { nextTask } from '../platform/next-task.ts'
import { askToPersist } from '../library/storage-room.ts'
import type { Keeping } from '../library/wire-library.ts'
import { library } from '../library/wire-library.ts'

/** A wire that has come in: ready to be shown, and, once the device has stored it, whether it outlives the page. */
export interface TakenIn {
  readonly open: OpenWire
  readonly keeping: Promise<Keeping>
}

/**
 * Reads a wire and begins to store it in the library with the ids of its items: it can be shown before it is stored.
 * Once `signal` aborts nothing is stored. Bytes that are in the library already stay one wire. Throws a `WireLoadError`
 * for what is no text or cannot be read; `keeping` never rejects.
 */
export async function takeInWire(
  arrival: Arrival,
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<TakenIn> {
  const digest = await digestBytes(bytes)
  const kept = digest === null ? [] : await library.listIfSoon()
  const known = kept.find((wire) => wire.digest === digest)
  const outline = await readOutline(bytes, signal, null, known?.readAs ?? arrival.readAs ?? null)
  const { carries, items } = contentsOf(outline)
  const wire = composeKeptWire(arrival, { bytes, digest, carries }, known)
  // Yields between reading and storing, so that they are not one long task.
  await nextTask()
  signal?.throwIfAborted()
  return { open: composeOpen(wire, outline), keeping: keep(wire, bytes, items) }
}

async function keep(...wire: Parameters<typeof keepWire>): Promise<Keeping> {
  try {
    const keeping = await keepWire(...wire)
    if (keeping.persistent) void askToPersist()
    return keeping
  } catch {
    return { persistent: false, why: 'no-storage' }
  }
}

const composeOpen = (
  { id, name, from, openedAt, size, readAs }: KeptWire,
  outline: WireOutline,
): OpenWire => ({
  ...outline,
  found: false,
  source: { kind: 'kept', id },
  id,
  name,
  series: seriesOfPath(from ?? name),
  remembered: false,
  openedAt,
  outage: null,
  bytes: size,
  readAs,
})
