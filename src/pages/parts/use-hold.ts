import { useCallback } from 'react'
import { holdLongList } from '../../browser/place/cursor.ts'
import type { LongListHandle } from '../../ui/news/list-props.ts'
import type { Edition } from '../../edition/edition.ts'
import { findHeadline } from '../../edition/find-item.ts'

/** Hands a long list of an edition to the cursor, which then finds its rows by their ids. */
export function useHold(edition: Edition): (list: LongListHandle) => () => void {
  return useCallback(
    ({ headlines, show }: LongListHandle) =>
      holdLongList({
        headlines,
        show,
        rowOf: (id) => {
          const headline = findHeadline(edition, id)
          return headline ? headlines.indexOf(headline) : -1
        },
      }),
    [edition],
  )
}
