import { useMemo } from 'react'
import type { OpenWire } from '../../browser/load/edition-query.ts'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { useJustRead } from '../../browser/marks/just-read.ts'
import { useMutedShown, useMutes } from '../../browser/marks/reader-mutes.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import type { FiltersInUrl } from '../../browser/load/use-filters.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { needFindings } from '../../edition/select/filters.ts'
import { findMuted } from '../../edition/select/find-muted.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { parseSearch } from '../../edition/select/search-query.ts'
import type { Selection } from '../../edition/select/select-rows.ts'
import { selectRows } from '../../edition/select/select-rows.ts'

/** What the URL selects of the open wire: the index shows it, the reader walks through it. */
export interface SelectionInUrl extends FiltersInUrl {
  readonly open: OpenWire
  readonly marks: Marks
  readonly selection: Selection
  /** How many headlines of this edition are muted. */
  readonly muted: number
  /** The folded words of the search, for marking. */
  readonly words: readonly string[]
}

export function useSelection(): SelectionInUrl {
  const inUrl = useFilters()
  const marks = useMarks()
  const justRead = useJustRead(inUrl.search)
  const mutes = useMutes()
  const open = useFoundWire(needFindings(inUrl.filters) || mutes.topics.length > 0)
  const mutedShown = useMutedShown()
  const { part } = inUrl.filters
  const muted = useMemo(
    () => findMuted(open.edition, part, mutes, marks),
    [open.edition, part, mutes, marks],
  )
  const selection = useMemo(() => {
    const hidden =
      mutedShown || muted.size === 0 ? marks.spiked : new Set([...marks.spiked, ...muted])
    return selectRows(open.edition, inUrl.filters, { ...marks, spiked: hidden }, justRead)
  }, [open.edition, inUrl.filters, marks, justRead, muted, mutedShown])
  const words = useMemo(() => parseSearch(inUrl.filters.query).words, [inUrl.filters.query])
  return { ...inUrl, open, marks, selection, muted: muted.size, words }
}
