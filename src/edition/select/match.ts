import { foldText } from '../../text/folded.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { Filters, TopicChoice } from './filters.ts'
import type { Marks } from './marks.ts'
import type { SearchQuery, State } from './search-query.ts'
import { hasPeriod, isEmptySearch, isInPeriod } from './search-query.ts'

/**
 * What can be searched: for each question what it holds for, and how answers are joined. An answer is a set of bits
 * for the rows of a table (`match-rows.ts`), true or false for one item (`match-article.ts`).
 */
export interface Searchable<Answer> {
  readonly every: Answer
  readonly marked: (ids: ReadonlySet<string>) => Answer
  readonly topics: (fits: (topic: TopicChoice) => boolean) => Answer
  readonly places: (fits: (place: PlaceId) => boolean) => Answer
  /** Where somebody speaks whose folded name fits. */
  readonly speakers: (fits: (name: string) => boolean) => Answer
  /** What is of a day (`2026-11-28`) that fits. */
  readonly days: (fits: (day: string) => boolean) => Answer
  /** What has a folded word or phrase in its text. */
  readonly word: (word: string) => Answer
  /** `other` is asked for only when it can change the answer. */
  readonly and: (one: Answer, other: () => Answer) => Answer
  readonly or: (one: Answer, other: Answer) => Answer
  readonly without: (one: Answer, other: Answer) => Answer
}

/** The items that pass search and show. Chips of topics and places are applied elsewhere. */
export function match<Answer>(
  items: Searchable<Answer>,
  search: SearchQuery,
  show: Filters['show'],
  marks: Marks,
  justRead: ReadonlySet<string>,
): Answer {
  const { every, marked, or, without } = items
  const has: Readonly<Record<State | 'all', () => Answer>> = {
    all: () => every,
    unread: () => or(without(every, marked(marks.read)), marked(justRead)),
    read: () => marked(marks.read),
    saved: () => marked(marks.saved),
  }
  if (isEmptySearch(search)) return has[show]()
  return [
    ...search.states.map((state) => has[state]),
    ...search.topics.map((asked) => () => items.topics((topic) => isAskedTopic(topic, asked))),
    ...search.places.map((asked) => () => items.places((place) => isAskedPlace(place, asked))),
    ...search.speakers.map((asked) => () => items.speakers((name) => name.includes(asked))),
    ...(hasPeriod(search) ? [() => items.days((day) => isInPeriod(day, search))] : []),
    ...search.words.map((word) => () => items.word(word)),
    ...search.without.map((word) => () => without(every, items.word(word))),
  ].reduce(items.and, has[show]())
}

/** Whether `topic:…`, folded, asks for a topic: by its id or by the beginning of its label. */
export const isAskedTopic = (topic: TopicChoice, asked: string): boolean =>
  topic === asked || startsLabel(topicLabel(topic), asked)

/** The same for `place:…`, by code, short name or label. */
export function isAskedPlace(place: PlaceId, asked: string): boolean {
  const id = shortNames.get(asked)
  if (id) return place.toLowerCase() === id
  return place.toLowerCase() === asked || startsLabel(placeLabel(place), asked)
}

/** Names of places in a search that are neither their id nor the beginning of their name. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['uk', 'gb'],
  ['britain', 'gb'],
  ['usa', 'us'],
  ['america', 'us'],
])

const startsLabel = (label: string, asked: string): boolean =>
  foldText(label).text.startsWith(asked)
