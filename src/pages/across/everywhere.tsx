import { startTransition, useMemo, useOptimistic } from 'react'
import { Link } from '../../ui/link.tsx'
import { useAcross } from '../../browser/across/use-across.ts'
import { useKeptWires } from '../../browser/library/use-kept-wires.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import { plural } from '../../ui/text/plural.ts'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { Switch } from '../../ui/switch.tsx'
import { findMatches } from '../../edition/select/find-matches.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import type { FoundInEdition } from '../../edition/across/search-across.ts'
import { searchAcross } from '../../edition/across/search-across.ts'
import { paths } from '../../paths.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { printCount } from '../../ui/text/print-count.ts'

const MOST = 20

/** Below a search: whether to look into the other wires of the device too, and what stands there. */
export function Everywhere({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, apply, marks } = selected
  const [everywhere, setEverywhere] = useOptimistic(filters.everywhere)
  const own = addressOf(open.source)
  const wires = useKeptWires().filter(({ id }) => `kept:${id}` !== own)
  const index = useAcross(open, filters.everywhere)
  const found = useMemo(() => {
    const others = index?.editions.filter(({ wire }) => wire !== own) ?? []
    return searchAcross(others, filters.query, marks, open.edition)
  }, [index, own, open.edition, filters.query, marks])
  if (wires.length === 0) return null
  const total = found.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <section aria-label="Other wires of this device" className="mt-6 print:hidden">
      <Switch
        label={`Search all kept wires (${plural(wires.length, 'other')})`}
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
        {filters.everywhere &&
          (index ? `${plural(total, 'match', 'matches')} in other wires` : 'Looking…')}
      </p>
      {filters.everywhere &&
        found.map(({ in: named, items }) => (
          <Matches key={named.wire ?? ''} in={named} items={items} words={selected.words} />
        ))}
    </section>
  )
}

function Matches({
  in: { name, wire },
  items,
  words,
}: FoundInEdition & { readonly words: readonly string[] }) {
  const search = printFilters({ ...noFilters, wire })
  return (
    <section>
      <SectionHeading about={printCount(items.length)}>{name}</SectionHeading>
      <ul role="list">
        {items.slice(0, MOST).map((item) => {
          const isHeadline = 'text' in item
          const text = isHeadline ? item.text : item.title
          return (
            <li
              key={item.id}
              className="grid grid-cols-[34px_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule py-(--row-gap)"
            >
              <span className="text-right font-mono text-xs text-soft">
                {isHeadline ? item.number : '¶'}
              </span>
              <Link
                to={isHeadline ? paths.headline(item, search) : paths.article(item, search)}
                className="font-serif text-xl leading-[1.28] font-medium text-pretty wrap-anywhere hover:underline"
              >
                <HeadlineText
                  text={text}
                  voices={isHeadline ? item.voices : { quotes: [], source: null }}
                  matches={findMatches(text, words)}
                />
                {!isHeadline && <span className="sr-only"> (full text)</span>}
              </Link>
            </li>
          )
        })}
      </ul>
      {items.length > MOST && (
        <p className="py-2 text-[13px] text-soft">
          <Link
            to={paths.index(printFilters({ ...noFilters, wire, query: words.join(' ') }))}
            className="underline"
          >
            and {printCount(items.length - MOST)} more there
          </Link>
        </p>
      )}
    </section>
  )
}
