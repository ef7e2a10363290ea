import { digestBytes } from '../platform/digest-bytes.ts'
import { hashText } from '../../edition/columns/title-hash.ts'
import { fieldsOf } from '../../json/fields-of.ts'
import type { KeptWire } from './kept-wire.ts'
import { isWireId, parseKeptWire } from './kept-wire.ts'
import type { LibraryDatabase } from './library-database.ts'
import { storeItems } from './stored-items.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A wire that has been read, with the ids of its items. */
export interface NewWire {
  readonly wire: KeptWire
  readonly bytes: Bytes
  readonly items: readonly string[]
}

/** Stores wires with their items, all or none, each in place of one with its id. Rejects where there is no room. */
export async function store(opened: LibraryDatabase, ...wires: readonly NewWire[]): Promise<void> {
  try {
    await write(opened, wires, packBytes)
  } catch (error) {
    // Some browsers refuse blobs in a private window but store byte arrays.
    if (isFull(error) || wires.every(({ bytes }) => bytes.byteLength < MIN_BLOB_BYTES)) throw error
    await write(opened, wires, (bytes) => bytes)
  }
}

/**
 * All stored wires. Where the browser cannot read one record, and therefore gives none, each is read by itself: of one
 * that cannot be read its key is known, by which it can be removed.
 */
export async function listStoredWires(opened: LibraryDatabase): Promise<readonly KeptWire[]> {
  const records = await opened.getAll('wires').catch(() => null)
  const wires = records?.flatMap((record) => parseKeptWire(record) ?? [])
  if (wires && wires.length === records?.length) return wires
  const ids = (await opened.getAllKeys('wires').catch(() => [])).map(idOfKey)
  const found = await Promise.all(ids.map((id) => findStored(opened, id)))
  return found.flatMap((one) => one?.wire ?? [])
}

/** A stored wire with the key of its record; a record that cannot be read gives a wire of which nothing is known. */
export async function findStored(
  opened: LibraryDatabase,
  id: string,
): Promise<{ readonly wire: KeptWire; readonly key: string } | null> {
  const key = await findKey(opened, id)
  const record = await opened.get('wires', key).catch(() => unreadable)
  const wire = parseStored(record, id)
  return wire && { wire, key }
}

const unreadable = {}

/** Writes other facts into the record of a wire, where there is one. Rejects where that cannot be read. */
export async function changeStored(
  opened: LibraryDatabase,
  id: string,
  facts: Partial<KeptWire>,
): Promise<void> {
  const key = await findKey(opened, id)
  const wire = parseStored(await opened.get('wires', key), id)
  if (wire) await opened.put('wires', { ...wire, ...facts, id: key })
}

const parseStored = (record: unknown, id: string): KeptWire | null =>
  record === undefined ? null : parseKeptWire({ ...fieldsOf(record), id })

/** The ids of wires without bytes. */
export async function listWithoutBytes(opened: LibraryDatabase): Promise<readonly string[]> {
  const [wires, bytes] = await Promise.all([opened.getAllKeys('wires'), opened.getAllKeys('bytes')])
  const whole = new Set(bytes.map(idOfKey))
  return wires.map(idOfKey).filter((id) => !whole.has(id))
}

/** Ids of records under keys that the app gives no wire, which may be of any kind: by these they are listed. */
const STRANGE = 'strange-'

const idOfKey = (key: unknown): string =>
  isWireId(key) ? key : `${STRANGE}${hashText(`${typeof key} ${JSON.stringify(key)}`)}`

/** The key under which the wire of this id is stored. */
export async function findKey(opened: LibraryDatabase, id: string): Promise<string> {
  if (!id.startsWith(STRANGE)) return id
  return (await opened.getAllKeys('wires')).find((key) => idOfKey(key) === id) ?? id
}

async function write(
  opened: LibraryDatabase,
  wires: readonly NewWire[],
  pack: (bytes: Bytes) => Bytes | Blob,
): Promise<void> {
  const transaction = opened.transaction(['wires', 'bytes', 'items'], 'readwrite')
  try {
    await Promise.all([
      ...wires.flatMap(({ wire, bytes, items }) => [
        transaction.objectStore('wires').put(wire),
        transaction.objectStore('bytes').put(pack(bytes), wire.id),
        storeItems(transaction, wire.id, items),
      ]),
      transaction.done,
    ])
  } catch (error) {
    // A request only says that it was aborted; the transaction says why.
    throw transaction.error ?? error
  }
}

/** Size from which bytes are stored as a blob: it is written in the background, where a copy would block the page. */
const MIN_BLOB_BYTES = 1024 * 1024

const packBytes = (bytes: Bytes): Bytes | Blob =>
  bytes.byteLength < MIN_BLOB_BYTES ? bytes : new Blob([bytes])

/** No bytes for any other value and for a blob whose file is gone: the wire is then reported as damaged. */
export async function unpackBytes(stored: unknown): Promise<Bytes> {
  try {
    if (stored instanceof Blob) return new Uint8Array(await stored.arrayBuffer())
  } catch {
    return new Uint8Array()
  }
  return stored instanceof Uint8Array ? new Uint8Array(stored) : new Uint8Array()
}

/** Whether there is no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError'

/** Whether the bytes are those of the record: by their digest, by their number where there is none. */
export async function isWhole(wire: KeptWire, bytes: Bytes): Promise<boolean> {
  if (bytes.byteLength !== wire.size) return false
  const digest = wire.digest === null ? null : await digestBytes(bytes)
  return digest === null || digest === wire.digest
}
