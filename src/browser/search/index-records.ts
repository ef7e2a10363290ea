import type { PackedItems } from '../../edition/search/pack-items.ts'
import { fieldsOf } from '../../json/fields-of.ts'

/** The index entry of one wire. */
export interface IndexedWire {
  /** The id of the kept wire. */
  readonly id: string
  /** By which rules and as what it was read: another reading makes another index. */
  readonly reading: string
  readonly items: PackedItems
}

/** Reads a record of the index: total; `null` for what is no entry of a wire. */
export function parseIndexedWire(record: unknown): IndexedWire | null {
  const { id, reading, items } = fieldsOf(record)
  return typeof id === 'string' && typeof reading === 'string' && isPacked(items)
    ? { id, reading, items }
    : null
}

const isPacked = (items: unknown): items is PackedItems =>
  items instanceof Uint8Array && items.buffer instanceof ArrayBuffer

/**
 * The terms of stored chunks, from the number `first` on; `null` where one is no text, or is not stored under the
 * number of its first term: all numbers after it would be wrong.
 */
export function joinTerms(
  keys: readonly unknown[],
  chunks: readonly unknown[],
  first: number,
): readonly string[] | null {
  const terms: string[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (typeof chunk !== 'string' || keys[at] !== first + terms.length) return null
    for (const term of chunk.split('\n')) terms.push(term)
  }
  return terms
}

interface TermStore {
  readonly getAllKeys: (range: IDBKeyRange) => Promise<readonly unknown[]>
  readonly getAll: (range: IDBKeyRange) => Promise<readonly unknown[]>
}

/** The stored terms from the number `first` on. Rejects with a `DOMException` where they are damaged. */
export async function readTerms(store: TermStore, first: number): Promise<readonly string[]> {
  const range = IDBKeyRange.lowerBound(first)
  const [keys, chunks] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
  const terms = joinTerms(keys, chunks, first)
  if (terms === null) throw damaged()
  return terms
}

/** What is thrown where a record of the index is none: the browser throws the like where it cannot read one. */
export const damaged = (): DOMException => new DOMException('The index is damaged', 'DataError')
