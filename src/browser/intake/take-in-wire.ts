import { digestBytes } from '../platform/digest-bytes.ts'
import { keepWire } from '../library/edition-memory.ts'
import { seriesOfPath } from '../library/series-of-wire.ts'
import { listItems } from '../library/list-items.ts'
import { carriesOf } from '../read/read-file.ts'
import type { Carries, KeptWire, Origin, ReadAs } from '../library/kept-wire.ts'
import type { OpenWire } from '../load/open-wire.ts'
import type { WireOutline } from '../read/outline-bytes.ts'
import { readOutline } from '../read/read-outline.ts'
import { nextTask } from '../platform/next-task.ts'
import { askToPersist } from '../library/storage-room.ts'
import type { Keeping } from '../library/wire-library.ts'
import { library } from '../library/wire-library.ts'

/** A wire that has come in: ready to be shown, and whether it outlives the page. */
export interface TakenIn {
  readonly open: OpenWire
  readonly keeping: Keeping
}

let latest = 0

/** The moment at which a wire comes in (ms since 1970): each later than the one before. */
export const nextMoment = (): number => (latest = Math.max(latest + 1, Date.now()))

/** What a wire is counted to carry. Throws a `WireLoadError` for what is no text or cannot be read. */
export async function countWire(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
  readAs: ReadAs | null = null,
): Promise<Carries> {
  return carriesOf(await readOutline(bytes, signal, null, readAs))
}

/**
 * Reads a wire and keeps it with what it carries. Each is opened later than the one before, so that the order
 * in which they come in is the order in which they stand. What is given up meanwhile is not kept. Bytes that are kept
 * already stay one wire. Throws as `countWire` does.
 */
export async function takeInWire(
  { name, origin, from }: { name: string; origin: Origin; from: string | null },
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<TakenIn> {
  const digest = await digestBytes(bytes)
  const known =
    digest === null ? null : (await library.listIfSoon()).find((wire) => wire.digest === digest)
  const outline = await readOutline(bytes, signal, null, known?.readAs ?? null)
  const wire: KeptWire = {
    id: known?.id ?? createId(),
    name,
    origin,
    from,
    openedAt: nextMoment(),
    size: bytes.byteLength,
    carries: carriesOf(outline),
    digest,
    remembered: null,
    readAs: known?.readAs ?? null,
  }
  // What the reading took on this page, and the keeping, are not to be one long wait.
  await nextTask()
  signal?.throwIfAborted()
  const keeping = await keepWire(wire, bytes, listItems(outline.edition))
  if (keeping.persistent) void askToPersist()
  return { open: composeOpen(wire, outline), keeping }
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

/** Sixteen characters of `0-9a-f`, which no other wire has. */
export const createId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** Counts what records of an earlier version do not tell, one wire after the other. */
export async function countOlderWires(): Promise<void> {
  for (const { id, carries } of await library.list()) {
    if (carries) continue
    const found = await library.find(id)
    if (!found?.whole) continue
    const digest = found.wire.digest ?? (await digestBytes(found.bytes))
    try {
      await library.change(id, { carries: await countWire(found.bytes), digest })
    } catch {
      // It is listed without counts, and says what is wrong with it when it is opened.
    }
  }
}
