import type { PackedItems } from '../../edition/search/pack-items.ts'
import type { IndexDatabase } from './index-database.ts'
import { INDEX_CHANNEL } from './index-channel.ts'
import { NUMBERING_KEY, openIndexDatabase } from './index-database.ts'
import { parseIndexedWire, readTerms } from './index-records.ts'

/** The index as it lies in memory. */
export interface LoadedIndex {
  /** By their numbers. */
  readonly terms: readonly string[]
  /** `undefined` for a wire that is not in it yet. */
  readonly itemsOf: (wire: string) => PackedItems | undefined
}

/** What has been read of one numbering. */
interface Read {
  /** The id of the numbering. */
  readonly epoch: unknown
  readonly terms: string[]
  readonly wires: Map<string, PackedItems>
  /** What has changed since it was read; `null` where nothing has been read. */
  changed: Set<string> | null
}

const readNothing = (epoch?: unknown): Read => ({
  epoch,
  terms: [],
  wires: new Map(),
  changed: null,
})

/** Reads the index once, and then what changes of it. */
export function createIndexReader() {
  let known = readNothing()
  let database: IndexDatabase | null = null
  let reading: Promise<LoadedIndex | null> = Promise.resolve(null)
  new BroadcastChannel(INDEX_CHANNEL).addEventListener(
    'message',
    ({ data }: MessageEvent<readonly string[]>) => {
      for (const id of data) known.changed?.add(id)
    },
  )

  /** Begins anew: what was read may be of a database that is gone. */
  function lose(): void {
    database?.close()
    database = null
    known = readNothing()
  }

  async function read(): Promise<LoadedIndex | null> {
    try {
      database ??= await openIndexDatabase(lose)
      return database && (await readOn(database))
    } catch {
      lose()
      return null
    }
  }

  /** Reads in one transaction, so that wires and terms are of one numbering. */
  async function readOn(opened: IndexDatabase): Promise<LoadedIndex> {
    const look = opened.transaction(['wires', 'terms'])
    const [stored, numbered] = [look.objectStore('wires'), look.objectStore('terms')]
    const epoch = await numbered.get(NUMBERING_KEY)
    if (epoch !== known.epoch) known = readNothing(epoch)
    // Where the database is lost meanwhile, what is read is not added to what is known then.
    const now = known
    const take = (record: unknown): void => {
      const wire = parseIndexedWire(record)
      if (wire) now.wires.set(wire.id, wire.items)
    }
    const changed = now.changed && [...now.changed]
    now.changed = new Set()
    if (changed === null) for (const record of await stored.getAll()) take(record)
    for (const id of changed ?? []) {
      const record = await stored.get(id)
      now.wires.delete(id)
      take(record)
    }
    for (const term of await readTerms(numbered, now.terms.length)) now.terms.push(term)
    return { terms: now.terms, itemsOf: (wire) => now.wires.get(wire) }
  }

  return {
    /** The index as it is now, `null` where it cannot be read; one reading at a time. */
    load(): Promise<LoadedIndex | null> {
      reading = reading.then(read)
      return reading
    },
  }
}
