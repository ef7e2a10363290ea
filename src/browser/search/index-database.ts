import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { deleteDB } from 'idb'
import { openDatabase } from '../library/open-database.ts'
import { ifSoon } from '../platform/if-soon.ts'

/**
 * The full-text index, a database of its own beside the library. It is made from the library, and anew where it is
 * lost or damaged. Only workers write here. Storage is not trusted: records are read by `index-records.ts`.
 */
interface Schema extends DBSchema {
  /** By the ids of the wires; each an `IndexedWire`. */
  wires: { key: string; value: unknown }
  /**
   * The terms of all wires, a line each, under the number of the first. They are only ever added to, until the last
   * wire is gone. `NUMBERING_KEY` holds the id of the numbering.
   */
  terms: { key: number; value: unknown }
}

export type IndexDatabase = IDBPDatabase<Schema>
export type IndexChange = IDBPTransaction<Schema, ('wires' | 'terms')[], 'readwrite'>

const NAME = 'wireside-index'
const stores = ['wires', 'terms'] as const

/** Timeout of the opening of the index, and of its deletion. */
const MAX_OPENING_MS = 3000

/**
 * The database of the index; `null` where there is none, where it has not the stores of an index, and where it does not
 * open within the timeout. `onLost` is told when it is closed from outside.
 */
export async function openIndexDatabase(onLost: () => void): Promise<IndexDatabase | null> {
  const opening = openDatabase<Schema>(
    NAME,
    1,
    (database) => {
      database.createObjectStore('wires', { keyPath: 'id' })
      database.createObjectStore('terms')
    },
    onLost,
  )
  const database = await ifSoon(opening, MAX_OPENING_MS)
  if (database === 'late') void opening.then((late) => late?.close())
  if (database === 'late' || database === null) return null
  if (stores.every((store) => database.objectStoreNames.contains(store))) return database
  database.close()
  return null
}

/** Deletes the index, whatever its state; whether that could be done within the timeout. */
export async function deleteIndexDatabase(): Promise<boolean> {
  try {
    return (await ifSoon(deleteDB(NAME), MAX_OPENING_MS)) !== 'late'
  } catch {
    return false
  }
}

/** Key of the id of the current numbering of terms. Where that id changes, all stored numbers are invalid. */
export const NUMBERING_KEY = -1
