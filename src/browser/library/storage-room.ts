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
