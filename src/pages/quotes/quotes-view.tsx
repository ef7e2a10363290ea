import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useFieldFollows } from '../../browser/place/use-field-follows.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { paths } from '../../paths.ts'
import { cursorCommands } from '../../browser/keys/cursor.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { Link } from '../../ui/link.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { QuotesTitle } from '../../ui/quotes-title.tsx'
import { ShowMore } from '../../ui/controls/show-more.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import { plural } from '../../ui/text/plural.ts'
import { NothingSaid } from './nothing-said.tsx'
import { QuoteChart } from './quote-chart.tsx'
import { QuoteFilters } from './quote-filters.tsx'
import { QuoteTable } from './quote-table.tsx'
import { QuoteTools } from './quote-tools.tsx'
import type { Quotes } from './use-quotes.ts'
import { useQuotes } from './use-quotes.ts'
import { useGenders } from './use-genders.ts'
import { GenderShare } from './gender-share.tsx'

/** Quotes drawn at first, and added each time more are asked for. */
const QUOTES_PER_STEP = 100

/**
 * Everything that is said in the edition, or in all that are kept: a table that leads to its evidence and out of the
 * app.
 */
export function QuotesView() {
  const quotes = useQuotes()
  const genders = useGenders(quotes)
  const { choices, filters, chosen, rows, searchWith } = quotes
  const { wireSearch } = useFilters()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [limit, setLimit] = useState(QUOTES_PER_STEP)
  const name = chosen?.speaker?.name ?? 'Unattributed'
  const count = describeCount(quotes)
  usePage(chosen ? `Quotes: ${name}` : 'Quotes')
  useFieldFollows(field, filters.query)
  useCommands({
    ...cursorCommands,
    back: () =>
      void navigate(chosen ? paths.quotes(searchWith({ speaker: null })) : paths.index(wireSearch)),
  })
  return (
    <>
      {chosen ? (
        <PageTitle
          title={
            chosen.speaker ? <FromWire reading={chosen.records[0]?.reading}>{name}</FromWire> : name
          }
          about={count}
        />
      ) : (
        <QuotesTitle about={count} />
      )}
      <p role="status" className="sr-only">
        {plural(rows.length, 'quote')} shown
      </p>
      {choices.speaker !== null && (
        <p className="mb-3 text-sm">
          <Link to={paths.quotes(searchWith({ speaker: null }))} className="underline">
            Everyone
          </Link>
        </p>
      )}
      <QuoteTools quotes={quotes} genders={genders} />
      <QuoteFilters quotes={quotes} />
      {rows.length > 0 && genders && <GenderShare genders={genders} />}
      {rows.length > 0 && <QuoteChart quotes={quotes} />}
      {rows.length > 0 && (
        <QuoteTable quotes={quotes} genders={genders} rows={rows.slice(0, limit)} />
      )}
      {rows.length === 0 && <NothingSaid quotes={quotes} />}
      <ShowMore
        shown={limit}
        of={rows.length}
        step={QUOTES_PER_STEP}
        onMore={() => setLimit(limit + QUOTES_PER_STEP)}
      />
      {rows.length > 0 && (
        <p className="pt-4 pb-12 text-sm text-soft">
          {quotes.everywhere || hasTables(quotes.open.edition.reading.lang)
            ? 'Whom the text does not name is “Unattributed”.'
            : 'Speakers are found in English and German; elsewhere all are “Unattributed”.'}{' '}
          A source only is the name that a headline gives without quoted words. What is told without
          quotation marks is no quote: it stands under “Reported”.
        </p>
      )}
    </>
  )
}

function describeCount({ rows, groups, chosen, ...quotes }: Quotes): string {
  const where = describeWhere(quotes)
  if (chosen) return `${plural(rows.length, 'quote')} ${where}`
  if (quotes.choices.speaker !== null) return `no quotes of this speaker ${where}`
  const speakers = groups.filter(({ speaker }) => speaker !== null).length
  return `${plural(rows.length, 'quote')} by ${plural(speakers, 'speaker')} ${where}`
}

/** Where it was looked, and how far where not all has been read yet. */
function describeWhere({
  everywhere,
  editions,
  unread,
  unreadable,
}: Pick<Quotes, 'everywhere' | 'editions' | 'unread' | 'unreadable'>): string {
  if (!everywhere) return 'in this edition'
  const lacking = unreadable > 0 ? `; ${printCount(unreadable)} could not be read` : ''
  const read = editions - unread - unreadable
  return unread > 0
    ? `so far: ${printCount(read)} of ${plural(editions, 'edition')} read${lacking}`
    : `in ${plural(read, 'edition')}${lacking}`
}
