import { useMemo } from 'react'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useColumnCount } from '../../browser/layout/use-column-count.ts'
import type { Section } from '../../edition/sections/find-sections.ts'
import { findSections, hasSections, selectSections } from '../../edition/sections/find-sections.ts'
import { placeInColumns } from '../../edition/sections/place-in-columns.ts'
import type { Filters } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'
import type { Selection } from '../../edition/select/select-rows.ts'

/** So many headlines of a section are shown until more are asked for. */
export const FIRST_OF_SECTION = 25

/** What is listed, by sections in columns, one column after the other; `null` where it is listed in order. */
export function useSectionColumns(
  { edition, found }: OpenWire,
  { view, part }: Filters,
  { topics }: Pick<Marks, 'topics'>,
  selection: Selection,
): readonly (readonly Section[])[] | null {
  const count = useColumnCount()
  const isAsked = view === 'sections' && found && hasSections(selection)
  const all = useMemo(
    () => (isAsked ? findSections(edition, part, { topics }) : null),
    [isAsked, edition, part, topics],
  )
  return useMemo(
    () => all && placeInColumns(selectSections(all, selection.items), count, FIRST_OF_SECTION),
    [all, selection.items, count],
  )
}
