import { paths } from '../../paths.ts'
import { genderedColumns, quoteColumns } from '../../records/columns.ts'
import type { QuoteRecord } from '../../records/record.ts'
import type { SaidKind } from '../../records/select-said.ts'
import { saidKinds } from '../../records/select-said.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import type { TableFormat } from '../parts/save-table.ts'
import { saveTable } from '../parts/save-table.ts'
import type { Genders } from './use-genders.ts'
import type { GenderedRecord } from './use-genders.ts'
import { withGenders } from './use-genders.ts'
import type { Quotes } from './use-quotes.ts'

const labels: Readonly<Record<SaidKind, string>> = {
  all: 'All quotes',
  text: 'In full text',
  headline: 'Words in headlines',
  source: 'Source only',
  reported: 'Reported',
}

/** Choices of which one holds; as high as the buttons beside them. */
const GROUP = 'flex min-h-9 overflow-hidden rounded-md border border-rule bg-sheet [--ring:-2px]'

/** Above the table: which kind, in which order, of which editions, and the way out of the app. */
export function QuoteTools({
  quotes,
  genders,
}: {
  readonly quotes: Quotes
  readonly genders: Genders | null
}) {
  const { choices, counts, searchWith, everywhere, rows, unread } = quotes
  // A table of a part would look like that of all.
  const unfinished = rows.length === 0 || unread > 0
  const save = (format: TableFormat): void =>
    genders
      ? saveTable<GenderedRecord>('quotes', format, genderedColumns, withGenders(quotes, genders))
      : saveTable<QuoteRecord>('quotes', format, quoteColumns, rows)
  const everywhereSearch = toggleEverywhere(searchWith({}), everywhere)
  return (
    <div className="tool-row relative mb-4 flex items-center gap-2 text-[13px] whitespace-nowrap *:flex-none md:flex-wrap print:hidden">
      <nav aria-label="Kind of quote" className={GROUP}>
        {saidKinds.map((kind) => (
          <Choice
            key={kind}
            to={paths.quotes(searchWith({ kind }))}
            chosen={kind === choices.kind}
            label={`${labels[kind]} ${printCount(counts[kind])}`}
          />
        ))}
      </nav>
      <nav aria-label="Order" className={GROUP}>
        <Choice
          to={paths.quotes(searchWith({ grouped: true }))}
          chosen={choices.grouped}
          label="By speaker"
        />
        <Choice
          to={paths.quotes(searchWith({ grouped: false }))}
          chosen={!choices.grouped}
          label="In order"
        />
      </nav>
      <nav aria-label="Editions" className={`${GROUP} md:ms-auto`}>
        <Choice
          to={paths.quotes(everywhere ? everywhereSearch : searchWith({}))}
          chosen={!everywhere}
          label="This edition"
        />
        <Choice
          to={paths.quotes(everywhere ? searchWith({}) : everywhereSearch)}
          chosen={everywhere}
          label="All kept editions"
        />
      </nav>
      <div className="flex gap-2">
        <Button disabled={unfinished} onClick={() => save('csv')}>
          Export CSV
        </Button>
        <Button disabled={unfinished} onClick={() => save('jsonl')}>
          <span className="sr-only">Export </span>JSON Lines
        </Button>
      </div>
    </div>
  )
}

function Choice({
  to,
  chosen,
  label,
}: {
  readonly to: string
  readonly chosen: boolean
  readonly label: string
}) {
  return (
    <Link
      to={to}
      aria-current={chosen ? 'true' : undefined}
      className="flex min-h-7 items-center border-s border-rule px-2.5 text-soft first:border-s-0 hover:text-ink aria-[current=true]:bg-wash aria-[current=true]:font-semibold aria-[current=true]:text-ink pointer-coarse:min-h-11"
    >
      {label}
    </Link>
  )
}

/** The same query, the device's other editions taken in or left out. */
function toggleEverywhere(search: string, everywhere: boolean): string {
  const params = new URLSearchParams(search)
  if (everywhere) params.delete('in')
  else params.set('in', 'all')
  return params.toString()
}
