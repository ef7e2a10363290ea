import { useQuery } from '@tanstack/react-query'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { editionQuery } from '../../browser/load/edition-query.ts'
import type { Edition, EditionItem } from '../../edition/edition.ts'
import { itemAt } from '../../edition/item-at.ts'
import type { FoundItem } from '../../edition/search/search-items.ts'
import { findMatches } from '../../edition/select/find-matches.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { printCount } from '../../ui/text/print-count.ts'

const MAX_ITEMS = 20

/** Matches of a search in one kept wire, which is read when they are to be shown. */
export function KeptMatches({
  wire: { id, name },
  items,
  words,
  query,
}: {
  readonly wire: KeptWire
  readonly items: readonly FoundItem[]
  readonly words: readonly string[]
  readonly query: string
}) {
  const wire = `kept:${id}`
  const search = printFilters({ ...noFilters, wire })
  const { data, isError } = useQuery(editionQuery({ kind: 'kept', id }))
  const shown = data ? listItems(data.edition, items) : []
  return (
    <section aria-busy={!data && !isError}>
      <SectionHeading about={printCount(items.length)}>
        <bdi>{name}</bdi>
      </SectionHeading>
      {isError && <p className="py-2 text-soft">This edition cannot be read any more.</p>}
      <ul role="list">
        {shown.map((item) => {
          const isHeadline = 'text' in item
          const text = isHeadline ? item.text : item.title
          return (
            <li
              key={item.lines.first}
              className="grid grid-cols-[34px_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule py-2.5"
            >
              <span className="text-end font-mono text-xs text-soft">
                {isHeadline ? item.number : '¶'}
              </span>
              <Link
                to={isHeadline ? paths.headline(item, search) : paths.article(item, search)}
                className="font-serif text-xl leading-6 font-medium text-pretty wrap-anywhere hover:underline"
              >
                <HeadlineText
                  text={text}
                  matches={findMatches(text, words)}
                  reading={item.reading ?? data?.edition.reading}
                />
                {!isHeadline && <span className="sr-only"> (full text)</span>}
              </Link>
            </li>
          )
        })}
      </ul>
      {items.length > MAX_ITEMS && (
        <p className="py-2 text-[13px] text-soft">
          <Link to={paths.index(printFilters({ ...noFilters, wire, query }))} className="underline">
            and {printCount(items.length - MAX_ITEMS)} more there
          </Link>
        </p>
      )}
    </section>
  )
}

/** Articles first, then headlines, each in the wire's order. */
const listItems = (edition: Edition, items: readonly FoundItem[]): readonly EditionItem[] =>
  [
    ...items.filter(({ at }) => at >= edition.table.count),
    ...items.filter(({ at }) => at < edition.table.count),
  ]
    .slice(0, MAX_ITEMS)
    .flatMap(({ at }) => itemAt(edition, at) ?? [])
