import { digestBytes } from '../platform/digest-bytes.ts'
import type { KeptWire } from './kept-wire.ts'
import { parseKeptWire } from './kept-wire.ts'
import type { LibraryDatabase } from './library-database.ts'
import { openLibraryDatabase } from './library-database.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A wire with its bytes; not `whole` if they are not those that were kept. */
export interface FoundWire {
  readonly wire: KeptWire
  readonly bytes: Bytes
  readonly whole: boolean
}

/** Why a wire does not outlive the page: no room, no storage at all, or none that has opened yet. */
export type Unkept = 'full' | 'no-storage' | 'late'

export type Keeping =
  | { readonly persistent: true }
  | { readonly persistent: false; readonly why: Unkept }

/** How long (ms) storing a wire waits for the database to open. */
const PATIENCE = 3000

/**
 * The wires of this device, in IndexedDB. Where there is none (a private window, a full disk) they are kept
 * in memory for as long as the page lives: reading goes on. Other tabs hear of every change.
 */
function createLibrary() {
  const memory = new Map<string, { readonly wire: KeptWire; readonly bytes: Bytes }>()
  const listeners = new Set<() => void>()
  const tabs = openChannel(() => tellHere())
  let opening: Promise<LibraryDatabase | null> | undefined
  const database = (): Promise<LibraryDatabase | null> =>
    (opening ??= openLibraryDatabase(() => (opening = undefined)))
  let patience = PATIENCE
  /** The database, `null` where there is none, `'late'` if it does not open within that time. */
  async function databaseIfSoon(): Promise<LibraryDatabase | null | 'late'> {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience))
    const opened = await Promise.race([database(), late])
    // Later writes do not wait again.
    patience = opened === 'late' ? 0 : PATIENCE
    return opened
  }
  const tellHere = (): void => {
    for (const listener of listeners) listener()
  }
  const tell = (): void => {
    tellHere()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is this site's own
    tabs?.postMessage('changed')
  }

  /** Keeps a wire in memory, and in the database once that opens. */
  function keepLater(wire: KeptWire, bytes: Bytes): Keeping {
    memory.set(wire.id, { wire, bytes })
    const write = async (): Promise<void> => {
      const opened = await database()
      const latest = memory.get(wire.id)
      if (!opened || !latest) return
      await store(opened, latest.wire, latest.bytes)
      memory.delete(wire.id)
    }
    // Where there is no room after all, it stays in memory, and is marked so.
    void write().then(tell, tell)
    return { persistent: false, why: 'late' }
  }

  return {
    /** Keeps a wire, in place of one with its id. */
    async keep(wire: KeptWire, bytes: Bytes): Promise<Keeping> {
      try {
        const opened = await databaseIfSoon()
        if (opened === 'late') return keepLater(wire, bytes)
        if (!opened) throw new Error('no storage')
        await store(opened, wire, bytes)
        memory.delete(wire.id)
        return { persistent: true }
      } catch (error) {
        memory.set(wire.id, { wire, bytes })
        return { persistent: false, why: isFull(error) ? 'full' : 'no-storage' }
      } finally {
        tell()
      }
    },

    async find(id: string): Promise<FoundWire | null> {
      const inMemory = memory.get(id)
      if (inMemory) return { ...inMemory, whole: true }
      const opened = await database()
      const wire = parseKeptWire(await opened?.get('wires', id))
      if (!wire) return null
      const bytes = await unpackBytes(await opened?.get('bytes', id))
      return { wire, bytes, whole: await isWhole(wire, bytes) }
    },

    /** All kept wires, the one opened last first. */
    async list(): Promise<readonly KeptWire[]> {
      const stored = (await (await database())?.getAll('wires')) ?? []
      const all = [
        ...stored.flatMap((record) => parseKeptWire(record) ?? []),
        ...[...memory.values()].map(({ wire }) => wire),
      ]
      return all.toSorted((a, b) => b.openedAt - a.openedAt)
    },

    /** The wire of the same bytes, if there is one: told by their digest; storage that is late is not waited for. */
    async findSame(digest: string): Promise<KeptWire | null> {
      const opened = await databaseIfSoon()
      const stored = opened && opened !== 'late' ? await opened.getAll('wires') : []
      const all = [
        ...[...memory.values()].map(({ wire }) => wire),
        ...stored.flatMap((record) => parseKeptWire(record) ?? []),
      ]
      return all.find((wire) => wire.digest === digest) ?? null
    },

    /** Writes other facts about a wire that is kept; nothing comes of it if it is not. */
    async change(id: string, facts: Partial<Omit<KeptWire, 'id'>>): Promise<void> {
      const inMemory = memory.get(id)
      if (inMemory) memory.set(id, { ...inMemory, wire: { ...inMemory.wire, ...facts } })
      else {
        const opened = await database()
        const wire = parseKeptWire(await opened?.get('wires', id))
        if (wire) await opened?.put('wires', { ...wire, ...facts })
      }
      tell()
    },

    /** Takes wires off the device, each with its bytes and its items. */
    async remove(...ids: readonly string[]): Promise<void> {
      for (const id of ids) memory.delete(id)
      const transaction = (await database())?.transaction(['wires', 'bytes', 'items'], 'readwrite')
      for (const id of ids)
        for (const name of ['wires', 'bytes', 'items'] as const)
          void transaction?.objectStore(name).delete(id)
      await transaction?.done
      tell()
    },

    /** Notes which items a kept wire holds, so that it is found by them. */
    async noteItems(id: string, items: readonly string[]): Promise<void> {
      const transaction = (await database())?.transaction(['wires', 'items'], 'readwrite')
      if (await transaction?.objectStore('wires').getKey(id))
        await transaction?.objectStore('items').put(items, id)
      await transaction?.done
    },

    /** Of each of these items, the ids of the wires that are known to hold it. */
    async findHolders(items: readonly string[]): Promise<readonly (readonly string[])[]> {
      const index = (await database())?.transaction('items').store.index('item')
      return Promise.all(items.map((item) => index?.getAllKeys(item) ?? []))
    },

    /** Which wires are gone with the page. */
    isInMemory: (id: string): boolean => memory.has(id),

    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

async function store(opened: LibraryDatabase, wire: KeptWire, bytes: Bytes): Promise<void> {
  try {
    await write(opened, wire, packBytes(bytes))
  } catch (error) {
    // Some browsers refuse blobs in a private window but store byte arrays.
    if (isFull(error) || bytes.byteLength < WORTH_A_BLOB) throw error
    await write(opened, wire, bytes)
  }
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

/** From so many bytes on a copy of them would take the page long: a blob is written in the background. */
const WORTH_A_BLOB = 1024 * 1024

const packBytes = (bytes: Bytes): Bytes | Blob =>
  bytes.byteLength < WORTH_A_BLOB ? bytes : new Blob([bytes])

/** No bytes for any other value and for a blob whose file is gone: the wire is then reported as damaged. */
async function unpackBytes(stored: unknown): Promise<Bytes> {
  try {
    if (stored instanceof Blob) return new Uint8Array(await stored.arrayBuffer())
  } catch {
    return new Uint8Array()
  }
  return stored instanceof Uint8Array ? new Uint8Array(stored) : new Uint8Array()
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError'

/** Whether the bytes are those of the record: by their digest, by their number where there is none. */
async function isWhole(wire: KeptWire, bytes: Bytes): Promise<boolean> {
  if (bytes.byteLength !== wire.size) return false
  const digest = wire.digest === null ? null : await digestBytes(bytes)
  return digest === null || digest === wire.digest
}

function openChannel(onMessage: () => void): BroadcastChannel | null {
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel('wireside.library')
  channel.addEventListener('message', onMessage)
  return channel
}

export const library = createLibrary()
