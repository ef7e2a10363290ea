import type { IDBPTransaction } from 'idb'
import type { ItemsKey, LibraryDatabase, LibrarySchema } from './library-database.ts'

/** Ids in a record of `items`: of one record the browser reads all keys for the index in one task. */
const MAX_RECORD_IDS = 2000

type LibraryWrite = IDBPTransaction<LibrarySchema, ('wires' | 'bytes' | 'items')[], 'readwrite'>

/** The wire of a record of `items`. */
export const wireOfKey = (key: ItemsKey): string => (typeof key === 'string' ? key : key[0])

/** The keys of all records of a wire but its first. */
const restOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, Infinity])

/** Writes the ids of the items of a wire, in place of those that are there. */
export async function storeItems(
  transaction: LibraryWrite,
  id: string,
  items: readonly string[],
): Promise<void> {
  const records = transaction.objectStore('items')
  await records.delete(restOf(id))
  await records.put(items.slice(0, MAX_RECORD_IDS), id)
  for (let at = MAX_RECORD_IDS; at < items.length; at += MAX_RECORD_IDS)
    await records.put(items.slice(at, at + MAX_RECORD_IDS), [id, at])
}

/** Deletes the ids of the items of a wire. */
export function deleteItems(transaction: LibraryWrite, id: string): void {
  void transaction.objectStore('items').delete(id)
  void transaction.objectStore('items').delete(restOf(id))
}

/** The ids of the items of a wire, in their order; none where they are not known. */
export async function listStoredItems(
  opened: LibraryDatabase,
  id: string,
): Promise<readonly string[]> {
  const { store } = opened.transaction('items')
  const [first, rest] = await Promise.all([store.get(id), store.getAll(restOf(id))])
  return [first ?? [], ...rest].flat()
}
