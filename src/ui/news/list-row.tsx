import type { ReactElement } from 'react'
import { memo } from 'react'
import type { Edition, EditionItem } from '../../edition/edition.ts'
import { itemIdAt } from '../../edition/item-at.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { HeadlineRow } from './headline-row.tsx'
import type { OpenedRow, Row } from './row.ts'

/** What the keyboard cursor needs of a windowed list. */
export interface LongListHandle {
  readonly items: Uint32Array
  /** Brings a row into the window, and so onto the page, with the next frames. */
  readonly show: (row: number) => void
}

/** What the rows of a list are drawn with. */
export interface RowsProps {
  readonly edition: Pick<Edition, 'table' | 'articles'>
  readonly marks: Pick<Marks, 'read' | 'saved'>
  /** Composes what the row of an item shows; of a long list only the rows in sight are composed. */
  readonly compose: (at: number) => Row | undefined
  readonly onSave: (item: EditionItem) => void
  /** The headline that is open in the list, `null` for none; absent where rows lead to other pages. */
  readonly opened?: OpenedRow | null | undefined
}

export interface HeadlineListProps extends RowsProps {
  /** By their numbers in the edition (`itemAt`). */
  readonly items: Uint32Array
  /** How many there would be if none were left out. */
  readonly size: number
  /** How many are drawn for now; all of them where it is left out. */
  readonly firstRows?: number | undefined
  /** Registers a long list with the keyboard cursor; the result unregisters it. */
  readonly register: (list: LongListHandle) => () => void
}

/** The key of a row: an article and a headline with its title have one id. */
export const keyOfRow = (edition: RowsProps['edition'], at: number): string =>
  (at < edition.table.count ? '' : 'text ') + itemIdAt(edition, at)

/** The row of the item with a number, as a list's own item or a part of one. */
export function drawRow(
  at: number,
  as: 'li' | 'div',
  { edition, marks, compose, onSave, opened }: RowsProps,
): ReactElement {
  const id = itemIdAt(edition, at)
  return (
    <ListRow
      key={keyOfRow(edition, at)}
      at={at}
      as={as}
      compose={compose}
      onSave={onSave}
      read={marks.read.has(id)}
      saved={marks.saved.has(id)}
      // Headlines alone open in the list.
      opened={opened && (opened.id !== id || at >= edition.table.count) ? null : opened}
    />
  )
}

/** Memoised: a row renders again where something of it has changed, not where another is opened, read or saved. */
const ListRow = memo(function ListRow({
  at,
  compose,
  ...props
}: Pick<RowsProps, 'compose' | 'onSave' | 'opened'> & {
  readonly at: number
  readonly as: 'li' | 'div'
  readonly read: boolean
  readonly saved: boolean
}) {
  const row = compose(at)
  return row && <HeadlineRow row={row} {...props} />
})
