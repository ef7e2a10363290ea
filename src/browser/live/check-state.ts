import type { OpenWire } from '../load/open-wire.ts'
import type { WireSource } from '../load/wire-source.ts'

/** A wire that the site can change while it is read. */
export type LiveSource = Extract<WireSource, { readonly kind: 'default' | 'site' }>

/** An edition that has come and waits to be shown. */
export interface WaitingEdition {
  readonly open: OpenWire
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** State of the checks of one source for a newer edition. */
export interface Check {
  /** Number of checks so far. */
  readonly checks: number
  /** Number of checks in a row without an answer that could be read. */
  readonly failures: number
  /** The address of the newest wire by the site's list; `null` for the one the build knew. */
  readonly newest: string | null
  /** When the list was asked last (ms since 1970); 0 asks it with the next check. */
  readonly listedAt: number
  /** The newest edition, where it is another than the one that was shown. */
  readonly waiting: WaitingEdition | null
  /**
   * Whether the first check found that the list names a newer wire than the build knew: it is then shown without
   * asking.
   */
  readonly showAtOnce: boolean
}

export const notChecked: Check = {
  checks: 0,
  failures: 0,
  newest: null,
  listedAt: 0,
  waiting: null,
  showAtOnce: false,
}
