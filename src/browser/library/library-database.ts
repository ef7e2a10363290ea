import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb'
import { ifSoon } from '../platform/if-soon.ts'
import { openDatabase } from './open-database.ts'
import { parseKeptWire } from './kept-wire.ts'

/** Storage is not trusted: records are read by `parseKeptWire`, bytes are checked against their record. */
export interface LibrarySchema extends DBSchema {
  wires: { key: string; value: unknown }
  bytes: { key: string; value: unknown }
  /** The ids of the items of a wire, in one record or several. */
  items: { key: ItemsKey; value: readonly string[]; indexes: { item: string } }
}

/** The id of the wire; of its further records with the number of ids before. */
export type ItemsKey = string | [id: string, before: number]

export type LibraryDatabase = IDBPDatabase<LibrarySchema>

const NAME = 'wireside'
const SCHEMA_VERSION = 3

/** Timeout of the opening of the database for who does not wait any longer. */
const MAX_OPENING_MS = 3000

/** The database of the library, opened when it is first asked for, and anew after the browser has closed it. */
export function createLibraryOpening() {
  let opening: Promise<LibraryDatabase | null> | undefined
  let patience = MAX_OPENING_MS
  let newer = false
  /** The database, however long it takes to open; `null` where there is none. */
  const database = (): Promise<LibraryDatabase | null> =>
    (opening ??= openDatabase<LibrarySchema>(
      NAME,
      SCHEMA_VERSION,
      upgrade,
      () => (opening = undefined),
      () => (newer = true),
    ))
  return {
    database,
    /** Whether it was found to be of a later version. */
    isNewer: () => newer,
    /** The database, `null` where there is none, `'late'` if it does not open within the timeout. */
    async databaseIfSoon(): Promise<LibraryDatabase | null | 'late'> {
      const opened = await ifSoon(database(), patience)
      // Who asks later does not wait again.
      patience = opened === 'late' ? 0 : MAX_OPENING_MS
      return opened
    },
  }
}

const upgrade: NonNullable<OpenDBCallbacks<LibrarySchema>['upgrade']> = async (
  database,
  before,
  _after,
  transaction,
) => {
  if (before < 1) {
    database.createObjectStore('wires', { keyPath: 'id' })
    database.createObjectStore('bytes')
  } else {
    // Version 1 knew neither counts nor digests: they are null until the wire is next read.
    const wires = transaction.objectStore('wires')
    for (const record of await wires.getAll()) {
      const wire = parseKeptWire(record)
      if (wire) await wires.put(wire)
    }
  }
  // Wires kept before version 3 have no list of items: links do not find them.
  if (before < 3) database.createObjectStore('items').createIndex('item', '', { multiEntry: true })
}
