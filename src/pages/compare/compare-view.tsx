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
import { ComparedRow } from './compared-row.tsx'
import { describeOpened } from '../../ui/text/describe-day.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { plural } from '../../ui/text/plural.ts'
import type { EditionComparison } from '../../edition/compare/compare-editions.ts'
import { compareEditions } from '../../edition/compare/compare-editions.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
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
  const takes = useMemo(() => composeTakes(comparison.takes), [comparison])
  const [searchOfOlder, searchOfNewer] = [from, to].map((wire) =>
    printFilters({ ...noFilters, wire }),
  )
  const toOlder = (item: EditionHeadline): string => paths.headline(item, searchOfOlder)
  const toNewer = (item: EditionHeadline): string => paths.headline(item, searchOfNewer)
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
            older={{ text: pair.older.text, spans: pair.changes.gone, to: toOlder(pair.older) }}
            newer={{ text: pair.newer.text, spans: pair.changes.come, to: toNewer(pair.newer) }}
          />
        ))}
      </CompareSection>
      <CompareTakes takes={takes} toOlder={searchOfOlder} toNewer={searchOfNewer} />
      <CompareSection title="New" count={comparison.come.length + comparison.articlesCome.length}>
        {comparison.articlesCome.map((article) => (
          <ComparedRow
            key={article.id}
            number={null}
            newer={{ text: article.title, spans: [], to: paths.article(article, searchOfNewer) }}
          />
        ))}
        {comparison.come.map((headline) => (
          <ComparedRow
            key={headline.id}
            number={headline.number}
            newer={{ text: headline.text, spans: [], to: toNewer(headline) }}
          />
        ))}
      </CompareSection>
      <CompareSection title="Gone" count={comparison.gone.length + comparison.articlesGone.length}>
        {comparison.articlesGone.map((article) => (
          <ComparedRow
            key={article.id}
            number={null}
            newer={{ text: article.title, spans: [], to: paths.article(article, searchOfOlder) }}
          />
        ))}
        {comparison.gone.map((headline) => (
          <ComparedRow
            key={headline.id}
            number={headline.number}
            newer={{ text: headline.text, spans: [], to: toOlder(headline) }}
          />
        ))}
      </CompareSection>
      <CompareSection title="Moved" count={comparison.moved.length}>
        {comparison.moved.map(({ older: before, newer: after }) => (
          <ComparedRow
            key={after.id}
            number={after.number}
            note={`was No. ${before.number}`}
            newer={{ text: after.text, spans: [], to: toNewer(after) }}
          />
        ))}
      </CompareSection>
    </div>
  )
}

const nameOf = ({ name, edition }: { name: string; edition: { name: string | null } }): string =>
  edition.name ? `${edition.name}, ${name}` : name

function WireName({ name, to }: { readonly name: string; readonly to: string }) {
  return (
    <Link to={to} className="font-semibold text-ink wrap-anywhere hover:underline">
      <bdi>{name}</bdi>
    </Link>
  )
}

/** What changed in numbers, articles that came or went among them; `changed` is how many differ. */
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
    `${printCount(kept + textsKept)} as before`,
  ].join(' · ')
}
