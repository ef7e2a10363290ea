import type { KeptWire } from './kept-wire.ts'
import type { LibraryDatabase } from './library-database.ts'
import { createLibraryOpening } from './library-database.ts'
import { clearLeftovers } from './storage-room.ts'
import { deleteItems, listStoredItems, storeItems, wireOfKey } from './stored-items.ts'
import type { NewWire } from './stored-wires.ts'
import {
  changeStored,
  findKey,
  findStored,
  isFull,
  isWhole,
  listStoredWires,
  listWithoutBytes,
  store,
  unpackBytes,
} from './stored-wires.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A wire with its bytes; not `whole` if they are not those that were kept. */
export interface FoundWire {
  readonly wire: KeptWire
  readonly bytes: Bytes
  readonly whole: boolean
}

/**
 * Why a wire does not outlive the page: no room, no storage at all, one that a newer version of the app has made, or
 * none that has opened yet.
 */
export type Unkept = 'full' | 'no-storage' | 'newer' | 'late'

export type Keeping =
  | { readonly persistent: true }
  | { readonly persistent: false; readonly why: Unkept }

/** Minimum interval between notices to other tabs and lists while many wires are being kept. */
const MIN_NOTICE_INTERVAL_MS = 1000

/**
 * The wires of this device, in IndexedDB. Where there is none (a private window, a full disk) they are kept
 * in memory for as long as the page lives: reading goes on. Other tabs hear of every change.
 */
function createLibrary() {
  const memory = new Map<string, NewWire>()
  const { database, databaseIfSoon, isNewer } = createLibraryOpening()
  const { tell, tellSoon, subscribe } = createNotices()

  const listAll = async (opened: LibraryDatabase | null): Promise<readonly KeptWire[]> => [
    ...(opened ? await listStoredWires(opened) : []),
    ...[...memory.values()].map(({ wire }) => wire),
  ]

  /** Keeps a wire in memory, and in the database once that opens. */
  function keepLater(kept: NewWire): Keeping {
    const { id } = kept.wire
    memory.set(id, kept)
    const write = async (): Promise<void> => {
      const opened = await database()
      if (!opened) return
      for (let one = memory.get(id); one; one = memory.get(id)) {
        await store(opened, one)
        // Other facts may have become known of it meanwhile.
        if (memory.get(id) === one) memory.delete(id)
      }
    }
    // Where there is no room after all, it stays in memory, and is marked so.
    void write().then(tell, tell)
    return { persistent: false, why: 'late' }
  }

  return {
    /** Keeps a wire with its items, in place of one with its id. */
    async keep(wire: KeptWire, bytes: Bytes, items: readonly string[]): Promise<Keeping> {
      const kept: NewWire = { wire, bytes, items }
      try {
        const opened = await databaseIfSoon()
        if (opened === 'late') return keepLater(kept)
        if (!opened) throw new Error('no storage')
        await store(opened, kept)
        memory.delete(wire.id)
        return { persistent: true }
      } catch (error) {
        memory.set(wire.id, kept)
        return {
          persistent: false,
          why: isFull(error) ? 'full' : isNewer() ? 'newer' : 'no-storage',
        }
      } finally {
        tell()
      }
    },

    async find(id: string): Promise<FoundWire | null> {
      const inMemory = memory.get(id)
      if (inMemory) return { wire: inMemory.wire, bytes: inMemory.bytes, whole: true }
      const opened = await database()
      const found = opened && (await findStored(opened, id))
      if (!found) return null
      const { wire, key } = found
      const bytes = await unpackBytes(await opened.get('bytes', key).catch(() => null))
      return { wire, bytes, whole: await isWhole(wire, bytes) }
    },

    /** All kept wires, the one opened last first. */
    async list(): Promise<readonly KeptWire[]> {
      return (await listAll(await database())).toSorted((a, b) => b.openedAt - a.openedAt)
    },

    /** All kept wires that are known by now: a database that opens late is not waited for. */
    async listIfSoon(): Promise<readonly KeptWire[]> {
      const opened = await databaseIfSoon()
      return listAll(opened === 'late' ? null : opened)
    },

    /** Keeps many small wires with their items at once, all or none: whether that could be done. */
    async keepMany(wires: readonly NewWire[]): Promise<boolean> {
      try {
        const opened = await databaseIfSoon()
        if (!opened || opened === 'late') return false
        await store(opened, ...wires)
        tellSoon()
        return true
      } catch {
        return false
      }
    },

    /** Writes other facts about a wire that is kept; nothing comes of it if it is not. */
    async change(id: string, facts: Partial<Omit<KeptWire, 'id'>>): Promise<void> {
      const inMemory = memory.get(id)
      if (inMemory) memory.set(id, { ...inMemory, wire: { ...inMemory.wire, ...facts } })
      else {
        const opened = await database()
        if (opened) await changeStored(opened, id, facts)
      }
      tell()
    },

    /** Takes wires off the device, each with its bytes and its items. */
    async remove(...ids: readonly string[]): Promise<void> {
      for (const id of ids) memory.delete(id)
      const opened = await database()
      if (opened) {
        const keys = await Promise.all(ids.map((id) => findKey(opened, id)))
        const transaction = opened.transaction(['wires', 'bytes', 'items'], 'readwrite')
        for (const key of keys) {
          void transaction.objectStore('wires').delete(key)
          void transaction.objectStore('bytes').delete(key)
          deleteItems(transaction, key)
        }
        await transaction.done
      }
      tell()
    },

    /** The ids of those that are known to be damaged without reading them. */
    async listDamaged(): Promise<ReadonlySet<string>> {
      const opened = await database()
      return new Set(opened ? await listWithoutBytes(opened) : [])
    },

    /** Frees the room of what is left of wires that are gone. */
    async clearLeftovers(): Promise<void> {
      const opened = await database()
      if (opened) await clearLeftovers(opened)
    },

    /** Notes which items a kept wire holds, so that it is found by them. */
    async noteItems(id: string, items: readonly string[]): Promise<void> {
      const inMemory = memory.get(id)
      if (inMemory) {
        memory.set(id, { ...inMemory, items })
        return
      }
      const transaction = (await database())?.transaction(['wires', 'bytes', 'items'], 'readwrite')
      if (transaction && (await transaction.objectStore('wires').getKey(id)))
        await storeItems(transaction, id, items)
      await transaction?.done
    },

    /** The items by which a kept wire is found; none where they are not known. */
    async listItemsOf(id: string): Promise<readonly string[]> {
      const inMemory = memory.get(id)
      const opened = inMemory ? null : await database()
      return inMemory?.items ?? (opened ? listStoredItems(opened, id) : [])
    },

    /** Of each of these items, the ids of the wires that are known to hold it. */
    async findHolders(items: readonly string[]): Promise<readonly (readonly string[])[]> {
      const index = (await database())?.transaction('items').store.index('item')
      const inMemory = [...memory.values()]
      return Promise.all(
        items.map(async (item) => [
          ...new Set(((await index?.getAllKeys(item)) ?? []).map(wireOfKey)),
          ...inMemory.filter((one) => one.items.includes(item)).map(({ wire }) => wire.id),
        ]),
      )
    },

    /** Whether a newer version of the app keeps the wires of this device, as far as is known by now. */
    isNewer,

    /** The wires that are lost when the page is closed: those in memory alone. */
    isInMemory: (id: string): boolean => memory.has(id),

    subscribe,
  }
}

/** Notices of changes to who listens here and in other tabs. */
function createNotices() {
  const listeners = new Set<() => void>()
  const tellHere = (): void => {
    for (const listener of listeners) listener()
  }
  const tabs = openChannel(tellHere)
  const tell = (): void => {
    tellHere()
    tabs?.postMessage('changed')
  }
  let soon: ReturnType<typeof setTimeout> | undefined
  let toldAt = -Infinity
  return {
    tell,
    /** Throttled: each listener reads the list of all wires anew. */
    tellSoon: (): void => {
      const rest = toldAt + MIN_NOTICE_INTERVAL_MS - performance.now()
      soon ??= setTimeout(() => {
        soon = undefined
        toldAt = performance.now()
        tell()
      }, rest)
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function openChannel(onMessage: () => void): BroadcastChannel | null {
  if (typeof window === 'undefined' || typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel('wireside.library')
  channel.addEventListener('message', onMessage)
  return channel
}

export const library = createLibrary()
