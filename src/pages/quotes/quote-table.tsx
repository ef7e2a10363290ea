import { useState } from 'react'
import { findMatches } from '../../edition/select/find-matches.ts'
import type { Span } from '../../text/span.ts'
import { Link } from '../../ui/link.tsx'
import { describeDayTime } from '../../ui/text/describe-time.ts'
import { MatchedText } from '../../ui/text/marked-text.tsx'
import { SpeakerCell } from './speaker-cell.tsx'
import type { Genders } from './use-genders.ts'
import type { Quotes, SaidRow } from './use-quotes.ts'
import { FromWire, ReadingContext } from '../../ui/text/from-wire.tsx'

const head = 'py-2 pe-4 [text-align:inherit] text-[13px] font-semibold'
const cell = 'block align-baseline md:table-cell md:py-2.5 md:pe-4'
/** On a phone what belongs to a quote stands on one line below it. */
const aside = 'inline pe-2 align-baseline text-[13px] text-soft md:table-cell md:py-2.5 md:pe-4'

/** Widths of the columns: quotes keep half of a narrow table too. */
const WIDTHS = ['17%', '48%', '17.5%', '6.5%', '11%']

/** Who said what: a row an utterance, which leads to its place. A speaker's name stands at the first of theirs. */
export function QuoteTable({
  quotes,
  genders,
  rows,
}: {
  readonly quotes: Quotes
  readonly genders: Genders | null
  readonly rows: readonly SaidRow[]
}) {
  const { groups, choices, words } = quotes
  const pressed = useState<string | null>(null)
  const groupOf = new Map(groups.flatMap((group) => group.records.map((row) => [row, group])))
  return (
    <table className="block w-full border-collapse md:table md:table-fixed">
      <caption className="sr-only">Who said what</caption>
      <colgroup>
        {WIDTHS.map((width) => (
          <col key={width} style={{ width }} />
        ))}
      </colgroup>
      <thead className="border-b border-strong max-md:sr-only">
        <tr>
          {['Speaker', 'Quote', 'Where', 'Via', 'When'].map((title) => (
            <th key={title} scope="col" className={head}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row, at) => {
          const group = groupOf.get(row)
          const before = rows[at - 1]
          const isFirst = !choices.grouped || !before || groupOf.get(before) !== group
          const next = rows[at + 1]
          const isLast = !choices.grouped || !next || groupOf.get(next) !== group
          return (
            <ReadingContext key={`${row.to} ${row.id}`} value={row.reading}>
              <tr
                data-row={row.id}
                className={`block cursor-pointer border-rule py-2 *:border-rule hover:bg-wash max-md:border-b md:table-row md:[&>td]:border-b ${isLast ? 'md:[&>th]:border-b' : ''}`}
              >
                <th scope="row" className={`${cell} [text-align:inherit] text-sm font-normal`}>
                  {group && isFirst ? (
                    <SpeakerCell
                      quotes={quotes}
                      genders={genders}
                      group={group}
                      pressed={pressed}
                    />
                  ) : (
                    <span className="sr-only">
                      {row.speaker ? <FromWire>{row.speaker}</FromWire> : 'Unattributed'}
                    </span>
                  )}
                </th>
                <td className={cell}>
                  <Words row={row} matches={findMatches(row.words, words)} />
                </td>
                <td className={`${aside} wrap-anywhere`}>
                  <Place row={row} />
                  {row.deniedBy && (
                    <>
                      {' '}
                      · denied by <FromWire>{row.deniedBy}</FromWire>
                    </>
                  )}
                </td>
                <td className={`${aside} ${row.via ? '' : 'max-md:hidden'}`}>
                  {row.via && <span className="md:hidden">via </span>}
                  <FromWire>{row.via}</FromWire>
                </td>
                <td className={`${aside} tabular`}>{describeWhen(row.openedAt)}</td>
              </tr>
            </ReadingContext>
          )
        })}
      </tbody>
    </table>
  )
}

/** The words, which lead to their place. */
function Words({ row, matches }: { readonly row: SaidRow; readonly matches: readonly Span[] }) {
  return (
    <Link
      to={row.to}
      data-item={row.id}
      draggable={false}
      className={`font-serif text-[17px] leading-6 text-pretty wrap-anywhere hover:underline ${row.kind === 'source' ? 'text-soft' : ''}`}
    >
      <FromWire>
        <MatchedText text={row.words} matches={matches} />
      </FromWire>
    </Link>
  )
}

/** Where the words stand: what has no text of its own is a headline. */
const Place = ({ row: { kind, title, line } }: { readonly row: SaidRow }) => (
  <span className="underline decoration-edge underline-offset-3">
    {kind === 'headline' || kind === 'source' ? 'Headline' : <FromWire>{shorten(title)}</FromWire>},
    line {line}
  </span>
)

/** The time, with “today” and “yesterday” in a capital, since the cell begins with it. */
const describeWhen = (moment: number): string =>
  describeDayTime(moment).replace(/^[nt]/, (first) => first.toUpperCase())

const SHORT_TITLE_CHARACTERS = 16

/** The first words of a title; of a long first word, or where words are not parted by spaces, its beginning. */
function shorten(title: string): string {
  const characters = [...title]
  if (characters.length <= SHORT_TITLE_CHARACTERS) return title
  const start = characters.slice(0, SHORT_TITLE_CHARACTERS + 1)
  const space = start.lastIndexOf(' ')
  return `${start.slice(0, space > 0 ? space : SHORT_TITLE_CHARACTERS).join('')}…`
}
