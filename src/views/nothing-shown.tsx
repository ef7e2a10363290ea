import { Button } from '../components/button.tsx'
import { topicLabel } from '../components/topic-label.ts'
import type { Edition } from '../edition/edition.ts'
import { isNarrowed, keepWire } from '../edition/filters.ts'
import { placeLabel } from '../topics/labels.ts'
import { describe } from '../wire/describe.ts'
import type { SelectionInUrl } from './use-selection.ts'

/** Why the list is empty, and each way out of it. */
export function NothingShown({ selected }: { readonly selected: SelectionInUrl }) {
  const { filters, apply, open } = selected
  if (!isNarrowed(filters) || open.edition.headlines.length === 0)
    return <NothingRead edition={open.edition} />
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
          <Button onClick={() => apply(keepWire(filters))}>Clear all</Button>
        )}
      </div>
    </div>
  )
}

/** Says why, where the file itself is the reason. */
function NothingRead({ edition: { articles, wire } }: { readonly edition: Edition }) {
  const fault = wire.diagnostics.find(({ severity }) => severity === 'error')
  return (
    <p className="py-10 text-soft">
      {articles.length > 0
        ? 'This wire carries no list of headlines.'
        : 'Nothing in this file could be read as a headline or an article.'}
      {fault && ` ${describe(fault)}`}
    </p>
  )
}

function describeEmptiness({ filters }: SelectionInUrl): string {
  const alone = filters.topics.length + filters.places.length === 0 && !filters.query
  if (alone && filters.show === 'unread') return 'Everything in this edition is read.'
  if (alone && filters.show === 'saved') return 'Nothing is saved in this edition yet.'
  return 'No headline fits all of these filters.'
}
