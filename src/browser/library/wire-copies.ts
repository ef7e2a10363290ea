/** The bytes of a wire as they were last fetched, and when that was (ms since 1970). */
export interface WireCopy {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fetchedAt: number
}

const CACHE = 'wireside.wires.1'
const FETCHED = 'X-Fetched-At'

/**
 * Keeps the latest copy of a wire by its address, for the time when the site cannot be reached. Never throws:
 * where there is no room or no storage, there is no copy.
 */
export async function keepCopy(address: string, { bytes, fetchedAt }: WireCopy): Promise<void> {
  try {
    const cache = await caches.open(CACHE)
    const headers = { 'Content-Type': 'application/octet-stream', [FETCHED]: String(fetchedAt) }
    await cache.put(address, new Response(bytes, { headers }))
  } catch {
    // Reading goes on; only going offline will find nothing.
  }
}

/** The copy of a wire, or `null`: where none was kept, where it does not say its age, where storage fails. */
export async function findCopy(address: string): Promise<WireCopy | null> {
  try {
    const cache = await caches.open(CACHE)
    const response = await cache.match(address)
    const fetchedAt = Number(response?.headers.get(FETCHED) ?? Number.NaN)
    if (!response || !isTime(fetchedAt)) return null
    return { bytes: new Uint8Array(await response.arrayBuffer()), fetchedAt }
  } catch {
    return null
  }
}

/** Whether it is a moment that can be shown. */
const isTime = (time: number): boolean => !Number.isNaN(new Date(time).getTime())
