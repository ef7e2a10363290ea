import { foldText } from '../../text/folded.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { TopicChoice } from '../select/filters.ts'
import type { Markable } from '../select/in-state.ts'
import { findInState } from '../select/in-state.ts'
import type { Marks } from '../select/marks.ts'
import type { SearchQuery } from './search-query.ts'
import { hasPeriod, isInPeriod } from './search-query.ts'

/**
 * What can be searched: for each question what it holds for, and how answers are joined, for the rows of a table
 * (`match-rows.ts`) or for one article (`match-article.ts`).
 */
export interface Searchable<Answer> extends Markable<Answer> {
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
}

/** The items that pass a search. Chips of topics and places, and what is shown, are applied elsewhere. */
export function match<Answer>(
  items: Searchable<Answer>,
  search: SearchQuery,
  marks: Marks,
  justRead: ReadonlySet<string>,
): Answer {
  const { every, without } = items
  return [
    ...search.states.map((state) => () => findInState(items, state, marks, justRead)),
    ...search.topics.map((asked) => () => items.topics((topic) => isAskedTopic(topic, asked))),
    ...search.places.map((asked) => () => items.places((place) => isAskedPlace(place, asked))),
    ...search.speakers.map((asked) => () => items.speakers((name) => name.includes(asked))),
    ...(hasPeriod(search) ? [() => items.days((day) => isInPeriod(day, search))] : []),
    ...search.words.map((word) => () => items.word(word)),
    ...search.without.map((word) => () => without(every, items.word(word))),
  ].reduce(items.and, every)
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
