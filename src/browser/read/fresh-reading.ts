import type { KeptWire } from '../library/kept-wire.ts'
import type { Reading } from './read-wire.ts'

/** A wire that was read when it came in, so that it need not be fetched from the library and read again. */
export interface FreshReading {
  readonly wire: KeptWire
  readonly reading: Reading
}

let fresh: FreshReading | null = null

/** Offers the reading of the wire that came in last; of an earlier one nothing more is needed. */
export function offerReading(next: FreshReading): void {
  fresh?.reading.end()
  fresh = next
}

/** Hands the reading of a kept wire over, once; `null` where it has to be read. */
export function takeReading(id: string): FreshReading | null {
  if (fresh?.wire.id !== id) return null
  const taken = fresh
  fresh = null
  return taken
}
