import { useCallback } from 'react'
import { registerLongList } from '../../browser/place/long-list-cursor.ts'
import type { LongListHandle } from '../../ui/news/list-row.tsx'
import type { Edition } from '../../edition/edition.ts'
import { findItemNumber, itemIdAt } from '../../edition/item-at.ts'

/** Hands a long list of an edition to the cursor, which then finds its rows by their ids. */
export function useListedItems(edition: Edition): (list: LongListHandle) => () => void {
  return useCallback(
    ({ items, show }: LongListHandle) =>
      registerLongList({
        length: items.length,
        idAt: (row) => itemIdAt(edition, items[row] ?? -1),
        show,
        rowOf: (id) => {
          const at = findItemNumber(edition, id)
          return at < 0 ? -1 : items.indexOf(at)
        },
      }),
    [edition],
  )
}
