import type { Bits } from '../columns/bits.ts'
import { andBits, createBits, orBits, withoutBits } from '../columns/bits.ts'
import type { Edition } from '../edition.ts'
import type { Filters } from './filters.ts'
import { findMarked, findSubjectBits, findWordBits } from './headline-bits.ts'
import type { Marks } from './marks.ts'
import { isAskedPlace, isAskedTopic } from './match-item.ts'
import type { SearchQuery, State } from './search-query.ts'
import { isEmptySearch, parseSearch } from './search-query.ts'

/**
 * The rows that pass search and show, for all headlines of an edition at once; `createMatcher` says the same of one
 * item. Topic and place chips are not its business.
 */
export function matchRows(
  { table }: Edition,
  filters: Pick<Filters, 'query' | 'show'>,
  marks: Marks,
  justRead: ReadonlySet<string>,
): Bits {
  const every = createBits(table.count).fill(-1)
  const read = findMarked(table, marks.read)
  const has: Readonly<Record<State | 'all', () => Bits>> = {
    all: () => every,
    unread: () => orBits(table.count, [withoutBits(every, read), findMarked(table, justRead)]),
    read: () => read,
    saved: () => findMarked(table, marks.saved),
  }
  const search = parseSearch(filters.query)
  const shown = has[filters.show]()
  if (isEmptySearch(search)) return shown
  return [
    ...search.states.map((state) => has[state]()),
    ...matchFields(table, search, marks),
    ...search.words.map((word) => findWordBits(table, word)),
    ...search.without.map((word) => withoutBits(every, findWordBits(table, word))),
  ].reduce(andBits, shown)
}

/** For each `topic:` and `place:` that is asked for, the rows that have it. */
function matchFields(
  table: Edition['table'],
  { topics, places }: SearchQuery,
  marks: Pick<Marks, 'topics'>,
): readonly Bits[] {
  if (topics.length + places.length === 0) return []
  const subjects = findSubjectBits(table, marks.topics)
  const union = <Choice>(
    sets: ReadonlyMap<Choice, Bits>,
    fits: (choice: Choice) => boolean,
  ): Bits =>
    orBits(
      table.count,
      [...sets].flatMap(([choice, bits]) => (fits(choice) ? [bits] : [])),
    )
  return [
    ...topics.map((asked) => union(subjects.topics, (topic) => isAskedTopic(topic, asked))),
    ...places.map((asked) => union(subjects.places, (place) => isAskedPlace(place, asked))),
  ]
}
