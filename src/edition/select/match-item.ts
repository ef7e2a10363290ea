import { foldText } from '../../text/folded.ts'
import { placeLabel, topicLabels } from '../../topics/labels.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { EditionArticle, EditionHeadline } from '../edition.ts'
import type { Filters, TopicChoice } from './filters.ts'
import { topicsOf } from './item-topics.ts'
import type { Marks } from './marks.ts'
import type { SearchQuery, State } from './search-query.ts'
import { isEmptySearch, parseSearch } from './search-query.ts'

type Searchable = EditionHeadline | EditionArticle

/** Makes the test of one item against search and show. Topic and place chips are not its business. */
export function createMatcher(
  filters: Filters,
  marks: Marks,
  justRead: ReadonlySet<string>,
): (item: Searchable, texts: readonly string[]) => boolean {
  const search = parseSearch(filters.query)
  const has: Readonly<Record<State | 'all', (id: string) => boolean>> = {
    all: () => true,
    unread: (id) => !marks.read.has(id) || justRead.has(id),
    read: (id) => marks.read.has(id),
    saved: (id) => marks.saved.has(id),
  }
  const isShown = has[filters.show]
  if (isEmptySearch(search)) return (item) => isShown(item.id)
  return (item, texts) =>
    isShown(item.id) &&
    search.states.every((state) => has[state](item.id)) &&
    matchesFields(item, search, marks) &&
    matchesWords([...texts, ...voicesOf(item)], search)
}

function matchesWords(texts: readonly string[], { words, without }: SearchQuery): boolean {
  if (words.length + without.length === 0) return true
  const folded = foldText(texts.join('\n')).text
  return (
    words.every((word) => folded.includes(word)) && !without.some((word) => folded.includes(word))
  )
}

function matchesFields(item: Searchable, { topics, places }: SearchQuery, marks: Marks): boolean {
  return (
    topics.every((asked) => topicsOf(item, marks).some((topic) => isAskedTopic(topic, asked))) &&
    places.every((asked) => item.subjects.places.some(({ place }) => isAskedPlace(place, asked)))
  )
}

/** Whether `topic:…`, folded, asks for a topic: by its id or by the beginning of its label. */
export const isAskedTopic = (topic: TopicChoice, asked: string): boolean =>
  topic === asked || startsLabel(labelOfTopic(topic), asked)

/** The same for `place:…`, by code, short name or label. */
export function isAskedPlace(place: PlaceId, asked: string): boolean {
  const id = shortNames.get(asked)
  if (id) return place.toLowerCase() === id
  return place.toLowerCase() === asked || startsLabel(placeLabel(place), asked)
}

/** What people call a place by that is neither its id nor the beginning of its name. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['uk', 'gb'],
  ['britain', 'gb'],
  ['usa', 'us'],
  ['america', 'us'],
])

const labelOfTopic = (topic: TopicChoice): string =>
  topic === 'other' ? 'Other' : topicLabels[topic]

const startsLabel = (label: string, asked: string): boolean =>
  foldText(label).text.startsWith(asked)

/** The names of those who speak in an item: they can be searched for like its words. */
function voicesOf(item: Searchable): readonly string[] {
  if ('speakers' in item) return item.speakers.map((speaker) => speaker.name)
  const { quotes, source } = item.voices
  return [...quotes.flatMap((quote) => quote.speaker ?? []), ...(source ? [source.name] : [])]
}
