import type { Edition } from '../../edition/edition.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import type { WireSource } from './wire-source.ts'

/** A wire as it stands open: its edition, and where and when it was had. */
export interface OpenWire {
  readonly edition: Edition
  /** Whether everything has been found in its texts; until then its edition is an outline. */
  readonly found: boolean
  readonly source: WireSource
  /** Its id in the library: the hash of its bytes (`identifyBytes`); a random one where an earlier version kept it. */
  readonly id: string
  /** Whose edition it is (`series-of-wire.ts`). */
  readonly series: string
  /** Whether it is an edition of the site that the app kept without being asked. */
  readonly remembered: boolean
  /** The name of its file. */
  readonly name: string
  /** Milliseconds since 1970. Of one source, another time is another edition. */
  readonly openedAt: number
  /** Why this is the copy of an earlier fetch, made at `openedAt`, where it is one. */
  readonly outage: LoadFailure | null
  readonly bytes: number
  readonly encoding: string
  /** How the reader wants it to be read; `null` as it is found. */
  readonly readAs: ReadAs | null
}
