import { useCallback, useMemo } from 'react'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { useSearch } from '../../browser/load/use-search.ts'
import { useJustRead } from '../../browser/marks/just-read.ts'
import { useMutes } from '../../browser/marks/reader-mutes.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import type { FiltersInUrl } from '../../browser/load/use-filters.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { needFindings } from '../../edition/select/filters.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { findHeadline } from '../../edition/find-item.ts'
import { findItemNumber, putFirst } from '../../edition/item-at.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import type { Selection } from '../../edition/select/select-rows.ts'
import { selectRows } from '../../edition/select/select-rows.ts'
import type { Section } from '../../edition/sections/find-sections.ts'
import type { Span } from '../../text/span.ts'
import { noSpans } from '../../text/span.ts'
import { useSectionColumns } from './use-section-columns.ts'
import type { Hidden } from './use-hidden.ts'
import { useHidden } from './use-hidden.ts'

/** What the URL selects of the open wire: the index shows it, the reader walks through it. */
export interface SelectionInUrl extends FiltersInUrl {
  readonly open: OpenWire
  readonly marks: Marks
  readonly selection: Selection
  readonly hidden: Hidden
  /** The list by numbers, as `selection.items`: in desk density, where no article stands above it, with the lead. */
  readonly listed: Uint32Array
  /** The list by sections, in columns; `null` where it is in the order of the wire. */
  readonly columns: readonly (readonly Section[])[] | null
  /** The headline that is open in the list, where its filters would hide it too. */
  readonly opened: EditionHeadline | null
  /** Where the words of the search stand in a text. */
  readonly findMatches: (text: string) => readonly Span[]
}

const findNone = (): readonly Span[] => noSpans

/** `openedId` is the id of the headline that is open in the list. */
export function useSelection(openedId: string | null = null): SelectionInUrl {
  const inUrl = useFilters()
  const marks = useMarks()
  const justRead = useJustRead(inUrl.search)
  const mutes = useMutes()
  const open = useFoundWire(needFindings(inUrl.filters) || mutes.topics.length > 0)
  const search = useSearch(open, inUrl.filters.query)
  const hidden = useHidden(open, inUrl.filters.part)
  const select = useCallback(
    (withOpened: string | null) =>
      selectRows(
        open.edition,
        inUrl.filters,
        { ...marks, spiked: hidden.all },
        justRead,
        search,
        withOpened,
      ),
    [open.edition, search, inUrl.filters, marks, justRead, hidden],
  )
  const filtered = useMemo(() => select(null), [select])
  // Identity: the list stays the same array, so that it is not rendered again, unless the filters hide the opened
  // headline.
  const isAdded =
    openedId !== null && !filtered.rows.includes(findItemNumber(open.edition, openedId))
  const selection = useMemo(
    () => (isAdded ? select(openedId) : filtered),
    [isAdded, select, openedId, filtered],
  )
  const opened = openedId === null ? null : (findHeadline(open.edition, openedId) ?? null)
  const isDesk = usePreferences().look.density === 'compact'
  const { lead, items } = selection
  const listed = useMemo(
    () => (isDesk && lead ? putFirst(findItemNumber(open.edition, lead.id), items) : items),
    [open.edition, isDesk, lead, items],
  )
  const columns = useSectionColumns(open, inUrl.filters, marks, selection, listed)
  const findMatches = search?.findMatches ?? findNone
  return { ...inUrl, open, marks, selection, hidden, listed, columns, opened, findMatches }
}
