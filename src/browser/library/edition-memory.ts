import { preferencesStore } from '../settings/preferences.ts'
import { savedItemsStore } from '../marks/saved-items.ts'
import type { KeptWire } from './kept-wire.ts'
import { seriesOfKept } from './series-of-wire.ts'
import { selectForgotten } from './select-forgotten.ts'
import type { FoundWire, Keeping } from './wire-library.ts'
import { library } from './wire-library.ts'

type Bytes = Uint8Array<ArrayBuffer>

const DAY_MS = 86_400_000

/**
 * Stores an edition that was shown, then removes remembered editions beyond the reader's limits of age and size. The
 * same bytes are stored once, with the time at which they were last shown. Never throws: where storage fails, reading
 * goes on.
 */
export async function rememberEdition(
  wire: KeptWire,
  bytes: Bytes,
  items: readonly string[],
): Promise<void> {
  try {
    // A wire that the reader opened as a file stays one of the reader's own.
    const known = await library.list()
    if (known.some(({ id }) => id === wire.id))
      await library.change(wire.id, { openedAt: wire.openedAt })
    else await keepWire(wire, bytes, items)
    const { days, megabytes } = preferencesStore.get().memory
    await forget({ since: Date.now() - Number(days) * DAY_MS, room: Number(megabytes) * 1e6 })
  } catch {
    // A failed write is tried again with the next edition.
  }
}

/** Stores a wire with its items; where storage is full, remembered editions are removed, the oldest first. */
export async function keepWire(
  wire: KeptWire,
  bytes: Bytes,
  items: readonly string[],
): Promise<Keeping> {
  let keeping = await library.keep(wire, bytes, items)
  while (isFull(keeping) && (await freeRoom(wire.size)))
    keeping = await library.keep(wire, bytes, items)
  return keeping
}

const isFull = (keeping: Keeping): boolean => !keeping.persistent && keeping.why === 'full'

/** Removes remembered editions of at least `bytes`, and at least a tenth of all; gives whether there were any. */
async function freeRoom(bytes: number): Promise<boolean> {
  const wires = (await library.list()).filter(({ remembered }) => remembered !== null)
  const size = wires.reduce((sum, wire) => sum + wire.size, 0)
  return forget({ since: 0, room: Math.min(size * 0.9, size - bytes) })
}

async function forget(bounds: Parameters<typeof selectForgotten>[2]): Promise<boolean> {
  const wires = await library.list()
  const goes = selectForgotten(wires, await findHeld(wires), bounds)
  if (goes.length > 0) await library.remove(...goes)
  return goes.length > 0
}

/** The wires that hold saved items: for each item the newest wire that has it. */
async function findHeld(wires: readonly KeptWire[]): Promise<ReadonlySet<string>> {
  const saved = [...savedItemsStore.get().values()].map(({ item }) => item.id)
  const holders = await library.findHolders(saved)
  return new Set(holders.flatMap((ids) => newestOf(wires, ids)?.id ?? []))
}

const newestOf = (wires: readonly KeptWire[], ids: readonly string[]): KeptWire | undefined =>
  wires.find(({ id }) => ids.includes(id))

/** The newest wire of this device that holds an item, or `null`. */
export async function findHolder(item: string): Promise<KeptWire | null> {
  const [ids = []] = await library.findHolders([item])
  return (ids.length > 0 && newestOf(await library.list(), ids)) || null
}

/** The remembered editions of a series, newest first. */
export const listEditions = async (series: string | null): Promise<readonly KeptWire[]> =>
  (await library.list()).filter(({ remembered }) => remembered !== null && remembered === series)

/** The edition of a series that was shown last, or `null`. */
export async function findLastEdition(series: string): Promise<FoundWire | null> {
  for (const { id } of await listEditions(series)) {
    const found = await library.find(id)
    if (found?.whole) return found
  }
  return null
}

/**
 * The edition of a series that was there before this one: what the reader opened counts too; `null` for the first. Of
 * one without a time it is not known.
 */
export async function findBefore(edition: {
  readonly series: string
  readonly id: string
  readonly openedAt: number
}): Promise<KeptWire | null> {
  const { series, id, openedAt } = edition
  return (
    (await library.list()).find(
      (wire) =>
        seriesOfKept(wire) === series &&
        wire.id !== id &&
        wire.openedAt > 0 &&
        wire.openedAt < openedAt,
    ) ?? null
  )
}
