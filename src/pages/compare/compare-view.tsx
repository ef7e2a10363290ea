import { useMemo } from 'react'
import { comparisonPath } from '../../browser/across/comparison-path.ts'
import { useNavigate } from 'react-router'
import { ButtonLink } from '../../ui/controls/button-link.tsx'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { cursorCommands } from '../../browser/keys/cursor.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useCompared } from '../../browser/across/use-compared.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { CompareSection } from './compare-section.tsx'
import type { Wording } from './compared-row.tsx'
import { ComparedRow } from './compared-row.tsx'
import { describeOpened } from '../../ui/text/describe-day.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { plural } from '../../ui/text/plural.ts'
import type { EditionComparison } from '../../edition/compare/compare-editions.ts'
import { compareEditions } from '../../edition/compare/compare-editions.ts'
import type { Edition, EditionItem } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import type { Span } from '../../text/span.ts'
import { paths } from '../../paths.ts'
import { CompareTakes, composeTakes } from './compare-takes.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** What changed between the two wires that the address names. */
export function CompareView() {
  const { params } = useFilters()
  const [from, to] = [params.get('from') || null, params.get('to') || null]
  const navigate = useNavigate()
  usePage('Compare two editions')
  useCommands({
    back: () => void navigate(paths.library()),
    ...cursorCommands,
  })
  return from === to ? (
    <NothingToCompare isTwice={from !== null} />
  ) : (
    <Changes from={from} to={to} />
  )
}

/** An address with one wire twice, or none: typed by hand, or cut short. */
const NothingToCompare = ({ isTwice }: { readonly isTwice: boolean }) => (
  <Notice
    title="There is nothing to compare yet"
    actions={
      <ButtonLink primary to={paths.library()}>
        Library
      </ButtonLink>
    }
  >
    {isTwice && <p>The address names the same edition twice.</p>}
    <p>
      Here you see what changed from one edition to another: which headlines were reworded, came,
      went or moved, and how the texts of articles differ. Choose two editions in the Library, then
      press Compare.
    </p>
  </Notice>
)

/** Reworded first, then new, gone and moved, and the takes of articles. */
function Changes({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  const { older, newer } = useCompared(from, to)
  const comparison = useMemo(
    () => compareEditions(older.edition, newer.edition),
    [older.edition, newer.edition],
  )
  const { come, gone, articlesCome, articlesGone } = comparison
  const takes = useMemo(() => composeTakes(comparison.takes), [comparison])
  const [searchOfOlder, searchOfNewer] = [from, to].map((wire) =>
    printFilters({ ...noFilters, wire }),
  )
  const toOlder = wordingIn(older.edition, searchOfOlder)
  const toNewer = wordingIn(newer.edition, searchOfNewer)
  const names = { older: nameOf(older), newer: nameOf(newer) }
  return (
    <div className="max-w-215">
      <PageTitle title="What changed" about={describeComparison(comparison, takes.length)} />
      <p className="text-sm text-soft">
        From <WireName name={names.older} to={paths.index(searchOfOlder)} />,{' '}
        {describeOpened(older.openedAt)}, to{' '}
        <WireName name={names.newer} to={paths.index(searchOfNewer)} />,{' '}
        {describeOpened(newer.openedAt)}.{' '}
        <Link to={comparisonPath(to, from)} replace className="whitespace-nowrap underline">
          The other way round
        </Link>
      </p>
      <CompareSection title="Reworded" count={comparison.reworded.length}>
        {comparison.reworded.map((pair) => (
          <ComparedRow
            key={pair.newer.id}
            number={pair.newer.number}
            older={toOlder(pair.older, pair.changes.gone)}
            newer={toNewer(pair.newer, pair.changes.come)}
          />
        ))}
      </CompareSection>
      <CompareTakes takes={takes} toOlder={searchOfOlder} toNewer={searchOfNewer} />
      <CameOrWent title="New" items={[...articlesCome, ...come]} toWording={toNewer} />
      <CameOrWent title="Gone" items={[...articlesGone, ...gone]} toWording={toOlder} />
      <CompareSection title="Moved" count={comparison.moved.length}>
        {comparison.moved.map(({ older: before, newer: after }) => (
          <ComparedRow
            key={after.id}
            number={after.number}
            note={`was No. ${before.number}`}
            newer={toNewer(after)}
          />
        ))}
      </CompareSection>
    </div>
  )
}

type ToWording = (item: EditionItem, spans?: readonly Span[]) => Wording

/** How the items of one of the two editions are written in a row: in its language, and with the way to them in it. */
const wordingIn =
  ({ reading }: Edition, search: string | undefined): ToWording =>
  (item, spans = []) => ({
    spans,
    reading: item.reading ?? reading,
    ...('text' in item
      ? { text: item.text, to: paths.headline(item, search) }
      : { text: item.title, to: paths.article(item, search) }),
  })

/** All that came or went, articles first. */
const CameOrWent = ({
  title,
  items,
  toWording,
}: {
  readonly title: string
  readonly items: readonly EditionItem[]
  readonly toWording: ToWording
}) => (
  <CompareSection title={title} count={items.length}>
    {items.map((item) => (
      <ComparedRow
        key={item.id}
        number={'text' in item ? item.number : null}
        newer={toWording(item)}
      />
    ))}
  </CompareSection>
)

const nameOf = ({ name, edition }: { name: string; edition: { name: string | null } }): string =>
  edition.name ? `${edition.name}, ${name}` : name

function WireName({ name, to }: { readonly name: string; readonly to: string }) {
  return (
    <Link to={to} className="font-semibold text-ink wrap-anywhere hover:underline">
      <bdi>{name}</bdi>
    </Link>
  )
}

/**
 * What changed in numbers, articles that came or went among them; `changed` is how many differ. All but `gone` add up to
 * the items of the newer edition: what moved is not said to be as before too.
 */
function describeComparison(comparison: EditionComparison, changed: number): string {
  const { reworded, come, gone, moved, kept, takes, articlesCome, articlesGone } = comparison
  const changes = [reworded, come, gone, moved, articlesCome, articlesGone]
  const textsKept = takes.length - changed
  if (changed === 0 && changes.every(({ length }) => length === 0))
    return kept + textsKept === 0
      ? 'Neither edition carries anything.'
      : `Nothing: both carry the same ${plural(kept || textsKept, 'headline')}.`
  return [
    `${printCount(reworded.length)} reworded`,
    `${printCount(come.length + articlesCome.length)} new`,
    `${printCount(gone.length + articlesGone.length)} gone`,
    `${printCount(moved.length)} moved`,
    ...(changed > 0 ? [`${plural(changed, 'article')} changed`] : []),
    `${printCount(kept - moved.length + textsKept)} as before`,
  ].join(' · ')
}
