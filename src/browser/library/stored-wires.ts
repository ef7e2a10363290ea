import { digestBytes } from '../platform/digest-bytes.ts'
import type { KeptWire } from './kept-wire.ts'
import { parseKeptWire } from './kept-wire.ts'
import type { LibraryDatabase } from './library-database.ts'
import { storeItems } from './stored-items.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A wire that has been read, with the ids of its items. */
export interface NewWire {
  readonly wire: KeptWire
  readonly bytes: Bytes
  readonly items: readonly string[]
}

/** Stores a wire, in place of one with its id. Rejects where there is no room. */
export async function store(opened: LibraryDatabase, wire: KeptWire, bytes: Bytes): Promise<void> {
  try {
    await write(opened, wire, packBytes(bytes))
  } catch (error) {
    // Some browsers refuse blobs in a private window but store byte arrays.
    if (isFull(error) || bytes.byteLength < MIN_BLOB_BYTES) throw error
    await write(opened, wire, bytes)
  }
}

/** Stores many wires with their items, all or none. */
export async function storeMany(opened: LibraryDatabase, wires: readonly NewWire[]): Promise<void> {
  const transaction = opened.transaction(['wires', 'bytes', 'items'], 'readwrite')
  await Promise.all([
    ...wires.flatMap(({ wire, bytes, items }) => [
      transaction.objectStore('wires').put(wire),
      transaction.objectStore('bytes').put(packBytes(bytes), wire.id),
      storeItems(transaction, wire.id, items),
    ]),
    transaction.done,
  ])
}

/**
 * All stored wires. Where the browser cannot read one record, and therefore gives none, each is read by itself: of one
 * that cannot be read its id is known, by which it can be removed.
 */
export async function listStoredWires(opened: LibraryDatabase): Promise<readonly KeptWire[]> {
  const records = await opened.getAll('wires').catch(() => listOneByOne(opened))
  return records.flatMap((record) => parseKeptWire(record) ?? [])
}

/** A stored record; its id alone where the browser cannot read it. */
export const readStored = (opened: LibraryDatabase, id: string): Promise<unknown> =>
  opened.get('wires', id).catch(() => ({ id }))

async function listOneByOne(opened: LibraryDatabase): Promise<readonly unknown[]> {
  const ids = await opened.getAllKeys('wires').catch(() => [])
  return Promise.all(ids.map((id) => readStored(opened, id)))
}

async function write(opened: LibraryDatabase, wire: KeptWire, bytes: Bytes | Blob): Promise<void> {
  const transaction = opened.transaction(['wires', 'bytes'], 'readwrite')
  try {
    await Promise.all([
      transaction.objectStore('wires').put(wire),
      transaction.objectStore('bytes').put(bytes, wire.id),
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
