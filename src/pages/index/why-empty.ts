import type { Filters } from '../../edition/select/filters.ts'
import { isEmptySearch, parseSearch } from '../../edition/search/search-query.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'

/** One thing that narrows the list, and the filters without it. */
interface Cause {
  readonly kind: 'query' | 'topic' | 'place' | 'section' | 'unread' | 'saved'
  /** As it is named on the button that clears it. */
  readonly label: string
  readonly without: Partial<Filters>
}

/** What narrows the list, each by itself. */
export function listCauses(filters: Filters): readonly Cause[] {
  const { query, topics, places, sections, show } = filters
  return [
    ...topics.map((topic): Cause => ({
      kind: 'topic',
      label: `topic ${topicLabel(topic)}`,
      without: { topics: topics.filter((one) => one !== topic) },
    })),
    ...places.map((place): Cause => ({
      kind: 'place',
      label: `place ${placeLabel(place)}`,
      without: { places: places.filter((one) => one !== place) },
    })),
    ...sections.map((section): Cause => ({
      kind: 'section',
      label: `section ${section}`,
      without: { sections: sections.filter((one) => one !== section) },
    })),
    ...(query
      ? [{ kind: 'query', label: `search “${query}”`, without: { query: '' } } as const]
      : []),
    ...(show === 'all'
      ? []
      : [{ kind: show, label: showWords[show], without: { show: 'all' } } as const]),
  ]
}

const showWords = { unread: 'Unread', saved: 'Saved' } as const

/** The sentence for a single cause that is no fault of a filter. */
export const titlesAlone: { readonly [Kind in Cause['kind']]?: string } = {
  unread: 'You are all caught up',
  saved: 'Nothing is saved in this edition',
}

/** Words joined by “or”; made only then: the first formatter of lists takes as long to make as many rows. */
const either = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(words)

/** Why no headline is shown under some filters, in one sentence; articles that fit them are no headlines. */
export function describeEmptiness(
  { query, topics, places, sections, show }: Filters,
  articles: number,
): string {
  const nothing = articles > 0 ? 'No headline' : 'Nothing'
  const among = [
    show === 'all' ? '' : ` ${show}`,
    topics.length > 0 ? ` in ${either(topics.map(topicLabel))}` : '',
    places.length > 0 ? ` about ${either(places.map(placeLabel))}` : '',
    sections.length > 0 ? ` under ${either(sections)}` : '',
  ].join('')
  if (!query.trim()) return `There is ${nothing.toLowerCase()}${among}.`
  const search = parseSearch(query)
  const { words } = search
  const isPlain = isEmptySearch({ ...search, words: [] })
  if (!isPlain) return `${nothing}${among} fits the search “${query}”.`
  return `${nothing}${among} has the ${words.length === 1 ? 'word' : 'words'} “${query}”.`
}
