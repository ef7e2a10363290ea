import { startTransition, useMemo, useOptimistic, useState } from 'react'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { dayOfWire } from '../../browser/library/day-of-wire.ts'
import { useEditions, useKeptWires } from '../../browser/library/use-kept-wires.ts'
import { useKeptSearch } from '../../browser/workers/use-kept-search.ts'
import { listTitles } from '../../edition/columns/list-texts.ts'
import type { Edition } from '../../edition/edition.ts'
import type { FoundIn } from '../../edition/search/select-found.ts'
import { selectFound } from '../../edition/search/select-found.ts'
import type { SearchQuery } from '../../edition/search/search-query.ts'
import { isEmptySearch, parseSearch } from '../../edition/search/search-query.ts'
import { ShowMore } from '../../ui/controls/show-more.tsx'
import { Switch } from '../../ui/controls/switch.tsx'
import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { InTexts } from './in-texts.tsx'
import { KeptMatches } from './kept-matches.tsx'

/** Wires with matches drawn at first, and added each time more are asked for. */
const WIRES_PER_STEP = 20

/** Below a search: where its words stand in full articles, and what other wires of the device have. */
export function OtherMatches({ selected }: { readonly selected: SelectionInUrl }) {
  const { query } = selected.filters
  const search = useMemo(() => parseSearch(query), [query])
  return (
    <>
      <InTexts selected={selected} words={search.words} />
      <OtherWires selected={selected} search={search} />
    </>
  )
}

/** Whether to look into the other wires of the device too, and what stands there. */
function OtherWires({
  selected,
  search,
}: {
  readonly selected: SelectionInUrl
  readonly search: SearchQuery
}) {
  const { filters, apply } = selected
  const [everywhere, setEverywhere] = useOptimistic(filters.everywhere)
  const wires = useOtherWires(selected)
  const asked = useAsked(selected, search, wires)
  const [limit, setLimit] = useState(WIRES_PER_STEP)
  if (wires.length === 0) return null
  return (
    <section aria-label="Other editions of this device" className="mt-6 print:hidden">
      <Switch
        label={`Search all kept editions (${plural(wires.length, 'other')})`}
        on={everywhere}
        onChange={(everywhere) =>
          startTransition(() => {
            // The box stays as it was pressed while the page is drawn.
            setEverywhere(everywhere)
            apply({ everywhere })
          })
        }
      />
      <p role="status" className="min-h-6 text-[13px] text-soft">
        {filters.everywhere && describeFound(asked, wires.length)}
      </p>
      {asked?.found.slice(0, limit).map(({ in: wire, items }) => (
        <KeptMatches
          key={wire.id}
          wire={wire}
          items={items}
          words={search.words}
          query={filters.query}
        />
      ))}
      <ShowMore
        shown={limit}
        of={asked?.found.length ?? 0}
        step={WIRES_PER_STEP}
        onMore={() => setLimit(limit + WIRES_PER_STEP)}
      />
    </section>
  )
}

interface Asked {
  readonly found: readonly FoundIn<KeptWire>[]
  readonly unindexed: number
  readonly left: number
}

/** All kept wires but the open one, the latest first. */
function useOtherWires({ open }: SelectionInUrl): readonly KeptWire[] {
  const kept = useKeptWires()
  const editions = useEditions()
  return useMemo(
    () =>
      [...kept, ...editions]
        .filter(({ id }) => id !== open.id)
        .sort((one, other) => other.openedAt - one.openedAt),
    [kept, editions, open.id],
  )
}

/** Matches of the search in other editions; `null` until they are known. */
function useAsked(
  { filters, marks, open }: SelectionInUrl,
  search: SearchQuery,
  wires: readonly KeptWire[],
): Asked | null {
  const isAsked = filters.everywhere && !isEmptySearch(search)
  const question = useMemo(
    () =>
      isAsked
        ? {
            query: filters.query,
            wires: wires.map((wire) => ({ id: wire.id, day: dayOfWire(wire) })),
            corrections: marks.topics,
          }
        : null,
    [isAsked, filters.query, wires, marks.topics],
  )
  const findings = useKeptSearch(question)
  const here = useMemo(() => new Set(isAsked ? listIds(open.edition) : []), [isAsked, open.edition])
  return useMemo(() => {
    if (!findings || !isAsked || findings.query !== filters.query) return null
    const found = wires.flatMap((wire) => {
      const items = findings.found.get(wire.id) ?? []
      return items.length > 0 ? [{ in: wire, items }] : []
    })
    return { ...findings, found: selectFound(found, search.states, marks, here) }
  }, [findings, isAsked, filters.query, wires, search, marks, here])
}

const listIds = ({ table, articles }: Edition): readonly string[] => [
  ...listTitles(table).map(({ id }) => id),
  ...articles.map(({ id }) => id),
]

function describeFound(asked: Asked | null, of: number): string {
  if (!asked) return 'Looking…'
  const { found, unindexed, left } = asked
  const total = found.reduce((sum, { items }) => sum + items.length, 0)
  const matches = `${plural(total, 'match', 'matches')} in other editions`
  if (unindexed > 0)
    return `${matches} so far: ${printCount(of - unindexed)} of ${printCount(of)} looked through`
  return left > 0
    ? `${matches} so far: the text of ${plural(left, 'edition')} is being read`
    : matches
}
