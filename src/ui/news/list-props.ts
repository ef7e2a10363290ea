import type { EditionHeadline } from '../../edition/edition.ts'
import type { Row } from './headline-row.tsx'

/** What the keyboard cursor needs of a windowed list. */
export interface LongListHandle {
  readonly headlines: readonly EditionHeadline[]
  /** Brings a row into the window, and so onto the page, with the next frames. */
  readonly show: (row: number) => void
}

export interface HeadlineListProps {
  readonly headlines: readonly EditionHeadline[]
  /** The number of rows without filters. */
  readonly size: number
  /** Composes what a row shows; of a long list only the rows in sight are composed. */
  readonly compose: (headline: EditionHeadline) => Row
  readonly onSave: (headline: EditionHeadline) => void
  /** Registers a mounted windowed list with the cursor; the result unregisters it. */
  readonly hold: (list: LongListHandle) => () => void
}
