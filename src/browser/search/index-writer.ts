import type { ItemTerms } from '../../edition/search/item-terms.ts'
import { packItems } from '../../edition/search/pack-items.ts'
import type { IndexChange, IndexDatabase } from './index-database.ts'
import { NUMBERING_KEY } from './index-database.ts'

/** A wire whose items are to be found by their terms. */
export interface NewlyRead {
  readonly id: string
  readonly reading: string
  readonly items: Iterable<ItemTerms>
}

/** Writes into the index. The numbers of terms are given within a transaction: other writers wait for it. */
export function createIndexWriter(database: IndexDatabase) {
  const numbers = new Map<string, number>()
  let epoch: string | undefined

  async function addTermsOfOthers(change: IndexChange): Promise<void> {
    const store = change.objectStore('terms')
    const now = await store.get(NUMBERING_KEY)
    if (now !== epoch) numbers.clear()
    epoch = now
    const added = await store.getAll(IDBKeyRange.lowerBound(numbers.size))
    for (const term of added.flatMap((terms) => terms.split('\n'))) numbers.set(term, numbers.size)
  }

  return {
    /** Adds wires, each in place of one with its id. */
    async add(wires: readonly NewlyRead[]): Promise<void> {
      const change: IndexChange = database.transaction(['wires', 'terms'], 'readwrite')
      await addTermsOfOthers(change)
      const first = numbers.size
      const numberOf = (term: string): number => {
        const known = numbers.get(term)
        if (known !== undefined) return known
        numbers.set(term, numbers.size)
        return numbers.size - 1
      }
      try {
        for (const { id, reading, items } of wires)
          void change.objectStore('wires').put({ id, reading, items: packItems(items, numberOf) })
        const added = [...numbers.keys()].slice(first)
        if (added.length > 0) void change.objectStore('terms').put(added.join('\n'), first)
        await change.done
      } catch (error) {
        // The transaction was aborted: numbers given in it were not stored.
        numbers.clear()
        throw error
      }
    },

    /** Takes wires out; with the last of them go the terms. */
    async remove(ids: readonly string[]): Promise<void> {
      const change: IndexChange = database.transaction(['wires', 'terms'], 'readwrite')
      for (const id of ids) void change.objectStore('wires').delete(id)
      if ((await change.objectStore('wires').count()) === 0) {
        void change.objectStore('terms').clear()
        void change.objectStore('terms').put(crypto.randomUUID(), NUMBERING_KEY)
      }
      await change.done
    },
  }
}
