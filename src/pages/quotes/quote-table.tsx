import { findMatches } from '../../edition/select/find-matches.ts'
import { speakerSlug } from '../../records/speaker-slug.ts'
import { paths } from '../../paths.ts'
import type { Span } from '../../text/span.ts'
import type { SpeakerGroup } from '../../records/select-said.ts'
import { Link } from '../../ui/link.tsx'
import { describeTime } from '../../ui/text/describe-time.ts'
import { MatchedText } from '../../ui/text/matched-text.tsx'
import type { GenderEstimate } from '../../records/gender/estimate-gender.ts'
import type { Genders } from './use-genders.ts'
import type { Quotes, SaidRow } from './use-quotes.ts'

/** The bar of whoever says most (CSS pixels); from two quotes on a speaker has one. */
const LONGEST = 120

const head = 'py-2 pe-4 text-start text-[13px] font-semibold'
const cell = 'block align-baseline md:table-cell md:py-3 md:pe-4'
/** On a phone what belongs to a quote stands on one line below it. */
const aside = 'inline pe-2 align-baseline text-[13px] text-soft md:table-cell md:py-3 md:pe-4'

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
  const groupOf = new Map(groups.flatMap((group) => group.records.map((row) => [row, group])))
  return (
    <table className="block w-full border-collapse md:table md:table-fixed">
      <caption lang="en" className="sr-only">
        Who said what
      </caption>
      <colgroup>
        <col className="w-52" />
        <col />
        <col className="w-54" />
        <col className="w-20" />
        <col className="w-28" />
      </colgroup>
      <thead lang="en" className="border-b border-strong max-md:sr-only">
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
          return (
            <tr
              key={`${row.to} ${row.id}`}
              data-row={row.id}
              className="block cursor-pointer border-b border-rule py-2 hover:bg-wash md:table-row"
            >
              <th scope="row" className={`${cell} text-start text-sm font-normal`}>
                {group && isFirst ? (
                  <Speaker quotes={quotes} genders={genders} group={group} />
                ) : (
                  <span className="sr-only">{row.speaker ?? 'Unattributed'}</span>
                )}
              </th>
              <td className={cell}>
                <Words row={row} matches={findMatches(row.words, words)} />
              </td>
              <td className={`${cell} text-[13px] text-soft wrap-anywhere`}>
                {describePlace(row)}
                {row.deniedBy && (
                  <>
                    {' '}
                    · denied by <bdi>{row.deniedBy}</bdi>
                  </>
                )}
              </td>
              <td className={aside}>
                {row.via && (
                  <span lang="en" className="md:hidden">
                    via{' '}
                  </span>
                )}
                <bdi>{row.via}</bdi>
              </td>
              <td lang="en" className={`${aside} [font-variant-numeric:tabular-nums]`}>
                {describeTime(row.openedAt)}
              </td>
            </tr>
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
      <bdi>
        <MatchedText text={row.words} matches={matches} />
      </bdi>
    </Link>
  )
}

/** Where the words stand: what has no text of its own is a headline. */
const describePlace = ({ kind, title, line }: SaidRow): string =>
  kind === 'headline' || kind === 'source'
    ? `Headline, line ${line}`
    : `${shorten(title)}, line ${line}`

const SHORT = 16

const shorten = (title: string): string =>
  title.length <= SHORT ? title : `${title.slice(0, title.lastIndexOf(' ', SHORT) || SHORT)}…`

/** Name and number, a bar as long as their share, and the other names that were taken for the same speaker. */
function Speaker({
  quotes: { groups, choices, searchWith, chosen, keptApart },
  genders,
  group,
}: {
  readonly quotes: Quotes
  readonly genders: Genders | null
  readonly group: SpeakerGroup<SaidRow>
}) {
  const { speaker, records } = group
  const most = Math.max(...groups.map((one) => one.records.length))
  const rank = groups.indexOf(group)
  const others = speaker?.forms.filter((form) => form !== speaker.name) ?? []
  const apart = (speaker && keptApart.get(speaker)) ?? []
  const hasBar = speaker !== null && records.length > 1
  return (
    <>
      <Link
        to={paths.quotes(
          searchWith({ speaker: chosen ? null : speakerSlug(speaker?.name ?? null) }),
        )}
        className={`wrap-anywhere hover:underline ${speaker === null ? 'text-soft' : ''}`}
      >
        <bdi>{speaker?.name ?? 'Unattributed'}</bdi>{' '}
        <span className="text-soft [font-variant-numeric:tabular-nums]">
          {records.length}
          <span lang="en" className="sr-only">
            {' '}
            {records.length === 1 ? 'quote' : 'quotes'}
          </span>
        </span>
      </Link>
      {speaker && <Estimate estimate={genders?.of.get(speaker)} />}
      {hasBar && (
        <i
          aria-hidden="true"
          data-voice={rank < 6 ? rank : 'none'}
          className="mt-1 block h-[3px] bg-(--hue-line)"
          style={{ width: `${(LONGEST * records.length) / most}px` }}
        />
      )}
      {(others.length > 0 || apart.length > 0) && speaker && (
        <small className="mt-1 block text-[12px] leading-4 text-soft">
          {others.map((form, at) => (
            <Form
              key={form}
              before={at === 0 ? 'also ' : ', '}
              name={form}
              to={paths.quotes(searchWith({ apart: [...choices.apart, form] }))}
              label={`Keep ${form} apart from ${speaker.name}`}
              words="keep apart"
            />
          ))}
          {apart.map((form, at) => (
            <Form
              key={form}
              before={at > 0 ? ', ' : others.length > 0 ? '; apart: ' : 'apart: '}
              name={form}
              to={paths.quotes(searchWith({ apart: choices.apart.filter((one) => one !== form) }))}
              label={`Put ${form} back to ${speaker.name}`}
              words="undo"
            />
          ))}
        </small>
      )}
    </>
  )
}

/** What a speaker is taken for, and by what. */
function Estimate({ estimate }: { readonly estimate: GenderEstimate | undefined }) {
  if (!estimate) return null
  const { gender, by } = estimate
  return (
    <small lang="en" className="block text-[12px] leading-4 text-soft">
      {by === null ? 'unknown' : `${gender}, by ${by}`}
    </small>
  )
}

/** Another name of a speaker, or one that is kept apart, with what can be done about it. */
function Form(props: {
  readonly before: string
  readonly name: string
  readonly to: string
  readonly label: string
  readonly words: string
}) {
  return (
    <span>
      {props.before}
      <bdi>{props.name}</bdi>{' '}
      <Link to={props.to} aria-label={props.label} className="underline">
        {props.words}
      </Link>
    </span>
  )
}
