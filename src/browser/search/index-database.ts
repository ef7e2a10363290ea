import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { PackedItems } from '../../edition/search/pack-items.ts'
import { openDatabase } from '../library/open-database.ts'

/** The index entry of one wire. */
export interface IndexedWire {
  /** The id of the kept wire. */
  readonly id: string
  /** By which rules and as what it was read: another reading makes another index. */
  readonly reading: string
  readonly items: PackedItems
}

/**
 * The full-text index, a database of its own beside the library. It is made from the library, and anew where it is
 * lost. Only workers write here.
 */
interface Schema extends DBSchema {
  wires: { key: string; value: IndexedWire }
  /**
   * The terms of all wires, a line each, under the number of the first. They are only ever added to, until the last
   * wire is gone. `NUMBERING_KEY` holds the id of the numbering.
   */
  terms: { key: number; value: string }
}

export type IndexDatabase = IDBPDatabase<Schema>
export type IndexChange = IDBPTransaction<Schema, ('wires' | 'terms')[], 'readwrite'>

/** The database of the index; `null` where there is none. `onLost` is told when it is closed from outside. */
export const openIndexDatabase = (onLost: () => void): Promise<IndexDatabase | null> =>
  openDatabase<Schema>(
    'wireside-index',
    1,
    (database) => {
      database.createObjectStore('wires', { keyPath: 'id' })
      database.createObjectStore('terms')
    },
    onLost,
  )

/** Key of the id of the current numbering of terms. Where that id changes, all stored numbers are invalid. */
export const NUMBERING_KEY = -1
