import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { notAsked, settled } from '../../browser/load/edition-query.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import type { Section } from '../../edition/sections/find-sections.ts'
import type { Filters } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'
import type { Selection } from '../../edition/select/select-rows.ts'

/** Rows of a section drawn at first. */
export const FIRST_ROWS_OF_SECTION = 25

/** Code splitting: the code that groups is fetched when it is asked for. */
const grouping = {
  ...settled,
  queryKey: ['grouping'],
  queryFn: async () => ({
    ...(await import('../../edition/sections/find-sections.ts')),
    ...(await import('../../edition/sections/place-in-columns.ts')),
    ...(await import('../../browser/layout/column-count.ts')),
  }),
}

const watchNothing = () => () => {}
const none = () => 0

type Grouping = Awaited<ReturnType<typeof grouping.queryFn>>

/** Whether there is anything to group by, by what occurs in an edition. */
export const canBeGrouped = ({
  topics,
  sections,
  places,
}: Pick<Selection, 'topics' | 'sections' | 'places'>): boolean =>
  topics.length + sections.length > 1 || places.length > 1

/** The list by sections, column by column; `null` where it is in the order of the wire. */
export function useSectionColumns(
  { edition, found }: OpenWire,
  { view, part }: Filters,
  { topics }: Pick<Marks, 'topics'>,
  selection: Selection,
  listed: Uint32Array,
): readonly (readonly Section[])[] | null {
  const isAsked = view === 'sections' && found && canBeGrouped(selection)
  const group = useSuspenseQuery<Grouping | null>(isAsked ? grouping : notAsked).data
  const count = useSyncExternalStore(
    group?.watchColumns ?? watchNothing,
    group?.countColumns ?? none,
  )
  const all = useMemo(
    () => group?.findSections(edition, part, { topics }) ?? null,
    [group, edition, part, topics],
  )
  return useMemo(
    () =>
      group &&
      all &&
      group.placeInColumns(group.selectSections(all, listed), count, FIRST_ROWS_OF_SECTION),
    [group, all, listed, count],
  )
}
