import type { PlaceId } from '../topics/topic.ts'
import type { Edition, EditionArticle, EditionHeadline, Item } from './edition.ts'
import type { Filters, TopicChoice } from './filters.ts'
import { topicChoices } from './filters.ts'
import { topicsShown } from './item-topics.ts'
import type { Marks } from './marks.ts'
import { createMatcher } from './match-item.ts'

/** A chip: how many headlines it alone would give under the other filters. */
export interface Facet<Choice> {
  readonly choice: Choice
  readonly count: number
}

/** What the index shows under its filters. */
export interface Selection {
  readonly headlines: readonly EditionHeadline[]
  readonly articles: readonly EditionArticle[]
  /** Topics that occur in the edition, in the fixed order, those with a count of zero too. */
  readonly topics: readonly Facet<TopicChoice>[]
  /** Places that occur in the edition, the most frequent first. */
  readonly places: readonly Facet<PlaceId>[]
  /** How many headlines there would be without any topic chosen. */
  readonly anyTopic: number
  /** How many stories the shown headlines tell. */
  readonly stories: number
}

/**
 * Selects the headlines and articles of an edition under filters and marks: OR among topics, OR among
 * places, AND between the groups, search and show. `justRead` are items read since the filters were set:
 * in the Unread view they stay until the filters change.
 */
export function selectRows(
  edition: Edition,
  filters: Filters,
  marks: Marks,
  justRead: ReadonlySet<string>,
): Selection {
  const matches = createMatcher(filters, marks, justRead)
  const topicCounts = new Map<TopicChoice, number>()
  const placeCounts = new Map<PlaceId, number>()
  const wanted = { topics: new Set(filters.topics), places: new Set(filters.places) }
  const headlines: EditionHeadline[] = []
  let anyTopic = 0
  for (const headline of edition.headlines) {
    if (headline.part !== filters.part || marks.spiked.has(headline.id)) continue
    const topics = topicsShown(edition, headline, marks)
    const places = placesOf(headline)
    const open = matches(headline, [headline.text])
    const inTopics = open && isWanted(wanted.topics, topics)
    const inPlaces = open && isWanted(wanted.places, places)
    for (const topic of topics) bump(topicCounts, topic, inPlaces)
    for (const place of places) bump(placeCounts, place, inTopics)
    if (inPlaces) anyTopic++
    if (inTopics && inPlaces) headlines.push(headline)
  }
  const shown = filters.folded ? foldStories(headlines) : headlines
  return {
    headlines: shown,
    articles: edition.articles.filter(
      (article) =>
        article.part === filters.part &&
        matches(article, [article.title, ...article.paragraphs]) &&
        isWanted(wanted.topics, topicsShown(edition, article, marks)) &&
        isWanted(wanted.places, placesOf(article)),
    ),
    topics: topicChoices.flatMap((choice) => facet(choice, topicCounts.get(choice))),
    places: [...placeCounts]
      .map(([choice, count]) => ({ choice, count }))
      .sort((a, b) => b.count - a.count || (a.choice < b.choice ? -1 : 1)),
    anyTopic,
    stories: foldStories(headlines).length,
  }
}

const placesOf = (item: Item): readonly PlaceId[] =>
  item.subjects.places.map((match) => match.place)

function facet<Choice>(choice: Choice, count: number | undefined): readonly Facet<Choice>[] {
  return count === undefined ? [] : [{ choice, count }]
}

function bump<Key>(counts: Map<Key, number>, key: Key, counted: boolean): void {
  counts.set(key, (counts.get(key) ?? 0) + (counted ? 1 : 0))
}

function isWanted<Value>(wanted: ReadonlySet<Value>, values: readonly Value[]): boolean {
  return wanted.size === 0 || values.some((value) => wanted.has(value))
}

/** Keeps the newest headline of each running story. */
function foldStories(headlines: readonly EditionHeadline[]): readonly EditionHeadline[] {
  const seen = new Set<number>()
  return headlines.filter(({ story }) => {
    if (story === null) return true
    if (seen.has(story)) return false
    seen.add(story)
    return true
  })
}
