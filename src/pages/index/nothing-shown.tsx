import { Link } from '../../ui/link.tsx'
import { useFilters } from '../../browser/load/use-filters.ts'
import { Button } from '../../ui/button.tsx'
import { plural } from '../../ui/text/plural.ts'
import { topicLabel } from '../../ui/text/topic-label.ts'
import { WireLine } from '../../ui/news/wire-line.tsx'
import type { Edition } from '../../edition/edition.ts'
import { isNarrowed, keepWireOnly } from '../../edition/select/filters.ts'
import { isUnread } from '../../edition/is-unread.ts'
import { paths } from '../../paths.ts'
import { placeLabel } from '../../topics/labels.ts'
import { readLine } from '../../wire/lines/lines.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { WireProblems } from '../parts/wire-problems.tsx'

/** As many lines as say what kind of file it is. */
const MOST = 50

/** Why the list is empty, and each way out of it. */
export function NothingShown({ selected }: { readonly selected: SelectionInUrl }) {
  const { filters, apply, open, hidden } = selected
  if (isUnread(open.edition)) return <NothingRead wire={open.edition.wire} />
  if (!isNarrowed(filters) && hidden.all.size > 0 && open.edition.headlines.length > 0)
    return <p className="py-10 text-soft">Every headline of this edition is hidden or muted.</p>
  if (!isNarrowed(filters) || open.edition.headlines.length === 0)
    return <p className="py-10 text-soft">This wire carries no list of headlines.</p>
  const narrowings = [
    ...(filters.query ? [{ label: `search “${filters.query}”`, without: { query: '' } }] : []),
    ...filters.topics.map((topic) => ({
      label: topicLabel(topic),
      without: { topics: filters.topics.filter((one) => one !== topic) },
    })),
    ...filters.places.map((place) => ({
      label: placeLabel(place),
      without: { places: filters.places.filter((one) => one !== place) },
    })),
    ...filters.sections.map((section) => ({
      label: section,
      without: { sections: filters.sections.filter((one) => one !== section) },
    })),
    ...(filters.show === 'all' ? [] : [{ label: filters.show, without: { show: 'all' as const } }]),
  ]
  return (
    <div className="py-10">
      <p className="mb-4 text-soft">{describeEmptiness(selected)}</p>
      <div className="flex flex-wrap gap-2">
        {narrowings.map(({ label, without }) => (
          <Button key={label} onClick={() => apply(without)}>
            Remove {label}
          </Button>
        ))}
        {narrowings.length > 1 && (
          <Button onClick={() => apply(keepWireOnly(filters))}>Clear all</Button>
        )}
      </div>
    </div>
  )
}

/** What a wire holds of which nothing could be read: what is odd about it, and its first lines as they stand. */
function NothingRead({ wire }: { readonly wire: Edition['wire'] }) {
  const { wireSearch } = useFilters()
  const count = wire.lines.roles.length
  const numbers = Array.from({ length: Math.min(count, MOST) }, (_, index) => index + 1)
  return (
    <div className="py-10">
      <p className="mb-4 text-soft">
        Nothing in this file could be read as a headline or an article.{' '}
        {count > 0 && (
          <Link to={paths.wire(wireSearch)} className="underline">
            See how each of its lines was read
          </Link>
        )}
      </p>
      <WireProblems wire={wire} />
      {numbers.map((number) => (
        <WireLine
          key={number}
          line={readLine(wire.lines, number)}
          current={false}
          to={null}
          problems={[]}
        />
      ))}
      {count > MOST && (
        <p className="py-2 text-sm text-soft">
          and {plural(count - MOST, 'more line', 'more lines')}
        </p>
      )}
    </div>
  )
}

function describeEmptiness({ filters }: SelectionInUrl): string {
  const alone = filters.topics.length + filters.places.length === 0 && !filters.query
  if (alone && filters.show === 'unread') return 'Everything in this edition is read.'
  if (alone && filters.show === 'saved') return 'Nothing is saved in this edition yet.'
  return 'No headline fits all of these filters.'
}
