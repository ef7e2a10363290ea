import { useCallback, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { keptPlaces } from '../../browser/place/kept-places.ts'
import { spareTime } from '../../browser/platform/spare-time.ts'
import type { Look } from '../../browser/settings/preferences.ts'
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

/** The least height of a row (CSS pixels), by the density of lists. */
const MIN_ROW_PX = { comfortable: 64, compact: 32 } as const

/**
 * How many rows of a list fill the window, until its page is complete or the reader does something: the others are out
 * of sight, and would be drawn once without what is found in them and once with it. `undefined` for all of them: then,
 * and where the page goes back to a place that is kept.
 */
export function useFirstRows(isComplete: boolean, { density }: Look): number | undefined {
  const { key, pathname } = useLocation()
  const [isBack] = useState(() => keptPlaces.find(key, pathname) !== undefined)
  const areAll = useSyncExternalStore(
    spareTime.subscribe,
    () => isBack || isComplete || spareTime.get(),
  )
  return areAll ? undefined : Math.ceil(innerHeight / MIN_ROW_PX[density])
}
