import type { KeptWire } from '../library/kept-wire.ts'
import type { ReadFile } from '../read/read-file.ts'

/** What is known of a wire beside what its bytes tell. */
export interface Arrival extends Pick<KeptWire, 'name' | 'origin' | 'from'> {
  /** When it was opened (ms since 1970); without it, now. */
  readonly openedAt?: number
  readonly readAs?: KeptWire['readAs']
}

let latest = 0

/**
 * The time at which a wire is opened (ms since 1970), strictly increasing: sorting by it keeps the order of arrival.
 */
const nextMoment = (): number => (latest = Math.max(latest + 1, Date.now()))

/**
 * The record of a wire that the reader has opened. Where the same bytes are in the library already (`known`), it
 * takes over that wire's id and how it is read, so that there are never two. `remembered` is null: it is never shown
 * in place of an edition of the site.
 */
export const composeKeptWire = (
  { name, origin, from, openedAt, readAs }: Arrival,
  { bytes, digest, carries }: Pick<ReadFile, 'bytes' | 'digest' | 'carries'>,
  known?: Pick<KeptWire, 'id' | 'readAs'>,
): KeptWire => ({
  id: known?.id ?? digest ?? createId(),
  name,
  origin,
  from,
  openedAt: openedAt ?? nextMoment(),
  size: bytes.byteLength,
  carries,
  digest,
  remembered: null,
  readAs: known?.readAs ?? readAs ?? null,
})

/** Sixteen characters of `0-9a-f`, which no other wire has. */
const createId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
