import type { LibraryDatabase } from './library-database.ts'
import { wireOfKey } from './stored-items.ts'

/** The room of this site on the device, in bytes, and whether the browser may clear it on its own. */
export interface StorageRoom {
  readonly used: number
  readonly left: number
  readonly persisted: boolean
}

/** The browser's estimate of the storage; `null` where it gives none. */
export async function estimateRoom(): Promise<StorageRoom | null> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    const persisted = await navigator.storage.persisted()
    return { used: usage, left: Math.max(0, quota - usage), persisted }
  } catch {
    return null
  }
}

let asked = false

/** Asks the browser, once a page, not to clear what is kept; whether it agreed. */
export async function askToPersist(): Promise<boolean> {
  if (asked) return false
  asked = true
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}

/** Frees the room of bytes and of lists of items whose wire is gone. What is being stored meanwhile is waited for. */
export async function clearLeftovers(opened: LibraryDatabase): Promise<void> {
  const known = new Set<unknown>(await opened.getAllKeys('wires'))
  const [bytes, items] = await Promise.all([opened.getAllKeys('bytes'), opened.getAllKeys('items')])
  // Keys that are no text are compared by the database alone.
  const isLeft = (key: unknown): boolean => !known.has(key)
  const left = [
    ...bytes.filter(isLeft).map((key) => ['bytes', key, key] as const),
    ...items.flatMap((key) =>
      isLeft(wireOfKey(key)) ? [['items', key, wireOfKey(key)] as const] : [],
    ),
  ]
  if (left.length === 0) return
  const change = opened.transaction(['wires', 'bytes', 'items'], 'readwrite')
  const wires = change.objectStore('wires')
  for (const [store, key, wire] of left)
    if (wire === undefined || (await wires.getKey(wire)) === undefined)
      await change.objectStore(store).delete(key)
  await change.done
}
