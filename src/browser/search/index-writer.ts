import type { ItemTerms } from '../../edition/search/item-terms.ts'
import { packItems } from '../../edition/search/pack-items.ts'
import type { IndexChange, IndexDatabase } from './index-database.ts'
import { NUMBERING_KEY } from './index-database.ts'
import { damaged, readTerms } from './index-records.ts'

/** A wire whose items are to be found by their terms. */
export interface NewlyRead {
  readonly id: string
  readonly reading: string
  readonly items: Iterable<ItemTerms>
}

/** Writes into the index. The numbers of terms are given within a transaction: other writers wait for it. */
export function createIndexWriter(database: IndexDatabase) {
  const numbers = new Map<string, number>()
  let epoch: unknown

  async function addTermsOfOthers(change: IndexChange): Promise<void> {
    const store = change.objectStore('terms')
    const now = await store.get(NUMBERING_KEY)
    if (now !== epoch) numbers.clear()
    epoch = now
    const [known, added] = [numbers.size, await readTerms(store, numbers.size)]
    for (const term of added) numbers.set(term, numbers.size)
    // A term that is there twice has two numbers.
    if (numbers.size !== known + added.length) throw damaged()
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
        const puts = wires.map(({ id, reading, items }) =>
          change.objectStore('wires').put({ id, reading, items: packItems(items, numberOf) }),
        )
        const added = [...numbers.keys()].slice(first)
        const terms = added.length > 0 && change.objectStore('terms').put(added.join('\n'), first)
        await Promise.all([...puts, terms, change.done])
      } catch (error) {
        // The transaction was aborted: numbers given in it were not stored.
        numbers.clear()
        throw error
      }
    },

    /** Takes wires out; with the last of them go the terms. */
    async remove(ids: readonly string[]): Promise<void> {
      const change: IndexChange = database.transaction(['wires', 'terms'], 'readwrite')
      const [wires, terms] = [change.objectStore('wires'), change.objectStore('terms')]
      await Promise.all(ids.map((id) => wires.delete(id)))
      if ((await wires.count()) === 0)
        await Promise.all([terms.clear(), terms.put(newNumbering(), NUMBERING_KEY)])
      await change.done
    },
  }
}

/** Without `randomUUID`, which a page that is not served securely lacks. */
const newNumbering = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
