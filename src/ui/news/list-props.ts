import type { ListItem } from '../../edition/select/select-rows.ts'
import type { OpenedRow, Row } from './row.ts'

/** What the keyboard cursor needs of a windowed list. */
export interface LongListHandle {
  readonly items: readonly ListItem[]
  /** Brings a row into the window, and so onto the page, with the next frames. */
  readonly show: (row: number) => void
}

export interface HeadlineListProps {
  readonly items: readonly ListItem[]
  /** How many there would be if none were left out. */
  readonly size: number
  /** Composes what a row shows; of a long list only the rows in sight are composed. */
  readonly compose: (item: ListItem) => Row
  readonly onSave: (item: ListItem) => void
  /** The headline that is open in the list, `null` for none; absent where rows lead to other pages. */
  readonly opened?: OpenedRow | null | undefined
  /** Hands a long list to whoever moves in it, for as long as it stands. */
  readonly hold: (list: LongListHandle) => () => void
}
