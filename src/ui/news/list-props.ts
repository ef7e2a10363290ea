import type { Edition, EditionItem } from '../../edition/edition.ts'
import type { OpenedRow, Row } from './row.ts'

/** What the keyboard cursor needs of a windowed list. */
export interface LongListHandle {
  readonly items: Uint32Array
  /** Brings a row into the window, and so onto the page, with the next frames. */
  readonly show: (row: number) => void
}

export interface HeadlineListProps {
  readonly edition: Pick<Edition, 'table' | 'articles'>
  /** By their numbers in the edition (`itemAt`). */
  readonly items: Uint32Array
  /** How many there would be if none were left out. */
  readonly size: number
  /** Composes what the row of an item shows; of a long list only the rows in sight are composed. */
  readonly compose: (at: number) => Row | undefined
  readonly onSave: (item: EditionItem) => void
  /** The headline that is open in the list, `null` for none; absent where rows lead to other pages. */
  readonly opened?: OpenedRow | null | undefined
  /** Hands a long list to whoever moves in it, for as long as it stands. */
  readonly hold: (list: LongListHandle) => () => void
}
