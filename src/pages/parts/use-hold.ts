import { useCallback } from 'react'
import { holdLongList } from '../../browser/place/cursor.ts'
import type { LongListHandle } from '../../ui/news/list-props.ts'
import type { Edition } from '../../edition/edition.ts'
import { findItem } from '../../edition/find-item.ts'

/** Hands a long list of an edition to the cursor, which then finds its rows by their ids. */
export function useHold(edition: Edition): (list: LongListHandle) => () => void {
  return useCallback(
    ({ items, show }: LongListHandle) =>
      holdLongList({
        headlines: items,
        show,
        rowOf: (id) => {
          const item = findItem(edition, id)
          return item ? items.indexOf(item) : -1
        },
      }),
    [edition],
  )
}
