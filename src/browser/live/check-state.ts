import type { OpenWire } from '../load/open-wire.ts'
import type { WireSource } from '../load/wire-source.ts'

/** A wire that the site can change while it is read. */
export type LiveSource = Extract<WireSource, { readonly kind: 'default' | 'site' }>

/** An edition that has come and waits to be shown. */
export interface WaitingEdition {
  readonly open: OpenWire
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What asking the site again has brought so far. */
export interface Check {
  /** How often it was asked. */
  readonly times: number
  /** How many times in a row there was no answer to read. */
  readonly failures: number
  /** The address of the newest wire by the site's list; `null` for the one the build knew. */
  readonly newest: string | null
  /** When the list was asked last (ms since 1970); 0 asks it with the next check. */
  readonly listedAt: number
  /** The newest edition, where it is another than the one that was shown. */
  readonly come: WaitingEdition | null
  /** Whether the very first check found that the list names a newer wire than the build does: it is then shown unasked. */
  readonly movesOn: boolean
}

export const notChecked: Check = {
  times: 0,
  failures: 0,
  newest: null,
  listedAt: 0,
  come: null,
  movesOn: false,
}
