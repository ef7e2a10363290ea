import type { PackedItems } from '../../edition/search/pack-items.ts'
import type { IndexDatabase } from './index-database.ts'
import { INDEX_CHANNEL } from './index-channel.ts'
import { NUMBERING_KEY, openIndexDatabase } from './index-database.ts'

/** The index as it lies in memory. */
export interface LoadedIndex {
  /** By their numbers. */
  readonly terms: readonly string[]
  /** `undefined` for a wire that is not in it yet. */
  readonly itemsOf: (wire: string) => PackedItems | undefined
}

/** Reads the index once, and then what changes of it. */
export function createIndexReader() {
  let terms: string[] = []
  const wires = new Map<string, PackedItems>()
  /** What has changed since it was read; `null` where nothing has been read. */
  let changed: Set<string> | null = null
  let epoch: string | undefined
  let database: IndexDatabase | null = null
  new BroadcastChannel(INDEX_CHANNEL).addEventListener(
    'message',
    ({ data }: MessageEvent<readonly string[]>) => {
      for (const id of data) changed?.add(id)
    },
  )
  let reading: Promise<LoadedIndex> | null = null

  async function read(): Promise<LoadedIndex> {
    database ??= await openIndexDatabase(() => (database = null))
    if (database) await readWires(database)
    // Terms are read after the wires, since only then those of all these wires are stored.
    if (database) await readTerms(database)
    return { terms, itemsOf: (wire) => wires.get(wire) }
  }

  async function readWires(opened: IndexDatabase): Promise<void> {
    const now = await opened.get('terms', NUMBERING_KEY)
    if (now !== epoch) {
      changed = null
      wires.clear()
      terms = []
    }
    epoch = now
    if (changed === null) {
      changed = new Set()
      for (const { id, items } of await opened.getAll('wires')) wires.set(id, items)
    }
    for (const id of changed) {
      changed.delete(id)
      const wire = await opened.get('wires', id)
      if (wire) wires.set(id, wire.items)
      else wires.delete(id)
    }
  }

  async function readTerms(opened: IndexDatabase): Promise<void> {
    const added = await opened.getAll('terms', IDBKeyRange.lowerBound(terms.length))
    for (const chunk of added) terms.push(...chunk.split('\n'))
  }

  return {
    /** The index as it is now; one reading at a time. */
    load(): Promise<LoadedIndex> {
      reading = (reading ?? Promise.resolve(null)).then(read)
      return reading
    },
  }
}
