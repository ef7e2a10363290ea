import type { OpenWire } from '../../browser/load/open-wire.ts'
import { searchOfOpen } from '../../browser/load/search-of-open.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import type { EditionItem } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { topicsShown } from '../../edition/select/item-topics.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { listHeadlines } from '../../edition/list-headlines.ts'
import type { Search } from '../../edition/select/select-rows.ts'
import { selectRows } from '../../edition/select/select-rows.ts'
import { paths } from '../../paths.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { MatchedText } from '../../ui/text/marked-text.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Matches of the open wire shown here; a link below leads to all of them. */
const MAX_MATCHES = 5
const nothingRead: ReadonlySet<string> = new Set()

/** A search of the open edition for an item that the address names and that is not there: matches as one types. */
export function SearchHere({
  open,
  query,
  onSearch,
  closest,
}: {
  readonly open: OpenWire
  readonly query: string
  readonly onSearch: (query: string) => void
  /** The item most like the address, shown where no item has the words. */
  readonly closest: EditionItem | null
}) {
  const marks = useMarks()
  const { filters } = useFilters()
  const sought = { ...noFilters, wire: filters.wire, part: filters.part, query }
  const isAsked = query.trim() !== ''
  const search = searchOfOpen(open, query)
  const { rows, articles } = selectRows(open.edition, sought, marks, nothingRead, search)
  const count = isAsked ? rows.length + articles.length : 0
  const shown =
    count > 0
      ? [
          ...articles.slice(0, MAX_MATCHES),
          ...listHeadlines(open.edition, rows.subarray(0, MAX_MATCHES)),
        ]
      : []
  return (
    <search className="mb-6 basis-full text-sm">
      <label className="flex h-11 max-w-117 items-center gap-2 rounded-md border border-edge bg-sheet ps-3 pe-2 ringed">
        <Icon name="search" size="16" />
        <input
          type="search"
          aria-label="Search this edition"
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onSearch(event.currentTarget.value)}
          className="h-full w-full min-w-0 bg-transparent text-ink"
        />
        <span role="status" className="flex-none text-[13px] text-soft">
          {isAsked && `${printCount(count)} here`}
        </span>
      </label>
      {count === 0 && closest && (
        <p className="mt-4 text-[13px] text-soft">The closest in this edition:</p>
      )}
      <ul role="list" className="mt-3">
        {(count === 0 && closest ? [closest] : shown.slice(0, MAX_MATCHES)).map((item) => (
          <FoundRow
            key={item.id}
            item={item}
            edition={open.edition}
            marks={marks}
            search={printFilters({ ...sought, query: '' })}
            findMatches={search.findMatches}
          />
        ))}
      </ul>
      {count > MAX_MATCHES && (
        <p className="mt-3 text-[13px] text-soft">
          <Link
            to={paths.index(printFilters(sought))}
            className="underline decoration-edge underline-offset-3 hover:text-ink"
          >
            Show all {printCount(count)}
          </Link>
        </p>
      )}
    </search>
  )
}

function FoundRow({
  item,
  edition,
  marks,
  search,
  findMatches,
}: {
  readonly item: EditionItem
  readonly edition: OpenWire['edition']
  readonly marks: Marks
  readonly search: string
  readonly findMatches: Search['findMatches']
}) {
  const isHeadline = 'text' in item
  const text = isHeadline ? item.text : item.title
  return (
    <li data-row={item.id} className="border-b border-rule py-2.5">
      <Link
        to={isHeadline ? paths.headline(item, search) : paths.article(item, search)}
        data-item={item.id}
        draggable={false}
        className="font-serif text-xl leading-6 font-medium text-pretty hover:underline"
      >
        <FromWire reading={item.reading}>
          <MatchedText text={text} matches={findMatches(text)} />
        </FromWire>
      </Link>
      <p className="flex flex-wrap gap-x-3 text-[13px] text-soft">
        {topicsShown(edition, item, marks).map((topic) => (
          <span key={topic} className="text-ink">
            {topicLabel(topic)}
          </span>
        ))}
        {item.subjects.places.map(({ place }) => (
          <span key={place}>{placeLabel(place)}</span>
        ))}
        {!isHeadline && <span className="text-ink">Full text · {item.minutes} min</span>}
      </p>
    </li>
  )
}
