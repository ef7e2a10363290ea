import type { EditionHeadline } from '../../edition/edition.ts'
import type { Row } from './headline-row.tsx'

/** What whoever moves in a long list can ask of it. */
export interface LongListHandle {
  readonly headlines: readonly EditionHeadline[]
  /** Brings a row into the window, and so onto the page, with the next frames. */
  readonly show: (row: number) => void
}

export interface HeadlineListProps {
  readonly headlines: readonly EditionHeadline[]
  /** How many there would be if none were left out. */
  readonly size: number
  /** Composes what a row shows; of a long list only the rows in sight are composed. */
  readonly compose: (headline: EditionHeadline) => Row
  readonly onSave: (headline: EditionHeadline) => void
  /** Hands a long list to whoever moves in it, for as long as it stands. */
  readonly hold: (list: LongListHandle) => () => void
}
