import type { Span } from '../../text/span.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { Bits } from '../columns/bits.ts'
import {
  andBits,
  countCommon,
  haveCommon,
  listRows,
  orBits,
  rangeOfBits,
  setBit,
  withoutBits,
} from '../columns/bits.ts'
import type { Edition, EditionArticle, Item } from '../edition.ts'
import type { Filters, TopicChoice } from './filters.ts'
import { topicChoices } from './filters.ts'
import { orderItems } from '../item-at.ts'
import { findMarked, findSubjectBits, noSubjectBits } from './headline-bits.ts'
import { findSectionBits } from './section-bits.ts'
import { findRow, rowsOfPart } from '../columns/headline-table.ts'
import { topicsShown } from './item-topics.ts'
import { areArticlesListed } from './count-part.ts'
import { findInState, markableItem, markableRows } from './in-state.ts'
import type { Marks } from './marks.ts'

/** A chip: how many headlines it alone would give under the other filters. */
export interface Facet<Choice> {
  readonly choice: Choice
  readonly count: number
}

/** What the index shows under its filters. */
export interface Selection {
  /** The rows of the headlines. */
  readonly rows: Uint32Array
  readonly articles: readonly EditionArticle[]
  /** The article on top, never one that was withdrawn. */
  readonly lead: EditionArticle | null
  /** The list in the wire's order, by numbers (`itemAt`): the headlines, and the articles but for the lead. */
  readonly items: Uint32Array
  /** How many items are shown: those of the list, and the lead where articles count among the headlines. */
  readonly shown: number
  /** Topics that occur in the edition, in the fixed order, those with a count of zero too. */
  readonly topics: readonly Facet<TopicChoice>[]
  /** Places that occur in the edition, the most frequent first. */
  readonly places: readonly Facet<PlaceId>[]
  /** Sections of the file that hold headlines, in its order. */
  readonly sections: readonly Facet<string>[]
  /** How many stories the shown headlines tell. */
  readonly stories: number
}

/** A search that is ready to be asked (`composeSearch`). */
export interface Search {
  /** Where its words stand in a text, for marking. */
  readonly findMatches: (text: string) => readonly Span[]
  /** The rows that it finds. */
  readonly findRows: (edition: Edition, marks: Marks, justRead: ReadonlySet<string>) => Bits
  /** Whether it finds an article of an edition. */
  readonly fits: (
    edition: Edition,
    article: EditionArticle,
    marks: Marks,
    justRead: ReadonlySet<string>,
  ) => boolean
}

/**
 * Selects the headlines and articles of an edition under filters and marks: OR among topics, OR among
 * places, AND between the groups, search and show. `justRead` are items read since the filters were set:
 * in the Unread view they stay until the filters change. `search` is that of `filters.query`, `null` where nothing is
 * searched. The headline of `openedId` is open in the list, and stays in its place whatever the filters say.
 */
export function selectRows(
  edition: Edition,
  filters: Filters,
  marks: Marks,
  justRead: ReadonlySet<string>,
  search: Search | null = null,
  openedId: string | null = null,
): Selection {
  const { table } = edition
  const opened = openedId === null ? -1 : findRow(table, openedId)
  const subjects = table.findings ? findSubjectBits(table, marks.topics) : noSubjectBits
  const sections = findSectionBits(edition)
  const all = withoutBits(
    rangeOfBits(table.count, ...rowsOfPart(table, filters.part)),
    findMarked(table, marks.spiked),
  )
  const inShow = andBits(all, findInState(markableRows(table), filters.show, marks, justRead))
  const open = search ? andBits(inShow, search.findRows(edition, marks, justRead)) : inShow
  const inTopics = selectWanted(open, subjects.topics, filters.topics)
  const inPlaces = selectWanted(open, subjects.places, filters.places)
  const inSections = selectWanted(open, sections, filters.sections)
  const shown = andBits(andBits(inTopics, inPlaces), inSections)
  if (opened >= 0) setBit(shown, opened)
  const listed = listRows(shown)
  const folded = foldStories(edition, listed, opened)
  const rows = filters.folded ? folded : listed
  const found = findArticles(edition, filters, marks, justRead, search)
  const lead = found.articles.find(({ withdrawn }) => !withdrawn) ?? null
  const items = orderItems(
    edition,
    rows,
    found.articles.filter((article) => article !== lead),
  )
  const topics = addItems(
    countFacets(subjects.topics, all, andBits(inPlaces, inSections)),
    found.topics,
  )
  const places = addItems(
    countFacets(subjects.places, all, andBits(inTopics, inSections)),
    found.places,
  )
  return {
    rows,
    articles: found.articles,
    lead,
    items,
    shown: items.length + (lead && found.listed ? 1 : 0),
    topics: topicChoices.flatMap((choice) => topics.find((facet) => facet.choice === choice) ?? []),
    places: places.toSorted((a, b) => b.count - a.count || (a.choice < b.choice ? -1 : 1)),
    sections: countFacets(sections, all, andBits(inTopics, inPlaces)),
    stories: folded.length,
  }
}

/** What articles add to the facets of the headlines: the choices that any of them has, and those of the counted ones. */
interface Addition<Choice> {
  readonly occurring: readonly Choice[]
  readonly counted: readonly Choice[]
}

/** The articles under the filters, whether they are listed among the headlines, and what they then add to the chips. */
interface FoundArticles {
  readonly articles: readonly EditionArticle[]
  readonly listed: boolean
  readonly topics: Addition<TopicChoice>
  readonly places: Addition<PlaceId>
}

function findArticles(
  edition: Edition,
  filters: Filters,
  marks: Marks,
  justRead: ReadonlySet<string>,
  search: Search | null,
): FoundArticles {
  const ofPart = edition.articles.filter(({ part }) => part === filters.part)
  const listed = areArticlesListed(ofPart)
  const topicsOf = (item: Item): readonly TopicChoice[] => topicsShown(edition, item, marks)
  const fitTopics = (item: Item): boolean => isWanted(filters.topics, topicsOf(item))
  const fitPlaces = (item: Item): boolean => isWanted(filters.places, placesOf(item))
  // Sections are those of lists: no article stands in one.
  const matched = ofPart.filter(
    (article) =>
      filters.sections.length === 0 &&
      !marks.spiked.has(article.id) &&
      findInState(markableItem(article.id), filters.show, marks, justRead) &&
      (!search || search.fits(edition, article, marks, justRead)),
  )
  const [amongHeadlines, counted] = listed ? [ofPart, matched] : [[], []]
  return {
    articles: matched.filter((article) => fitTopics(article) && fitPlaces(article)),
    listed,
    topics: {
      occurring: amongHeadlines.flatMap(topicsOf),
      counted: counted.filter(fitPlaces).flatMap(topicsOf),
    },
    places: {
      occurring: amongHeadlines.flatMap(placesOf),
      counted: counted.filter(fitTopics).flatMap(placesOf),
    },
  }
}

/** The rows that have any of the chosen topics or places; all of them where none is chosen. */
function selectWanted<Choice>(
  rows: Bits,
  sets: ReadonlyMap<Choice, Bits>,
  chosen: readonly Choice[],
): Bits {
  if (chosen.length === 0) return rows
  const wanted = chosen.flatMap((choice) => sets.get(choice) ?? [])
  return andBits(rows, orBits(rows.length << 5, wanted))
}

/** Each topic or place that occurs in `all`, with how many of `rows` have it. */
const countFacets = <Choice>(
  sets: ReadonlyMap<Choice, Bits>,
  all: Bits,
  rows: Bits,
): Facet<Choice>[] =>
  [...sets]
    .filter(([, bits]) => haveCommon(bits, all))
    .map(([choice, bits]) => ({ choice, count: countCommon(bits, rows) }))

/** Facets with what articles add to them. */
function addItems<Choice>(
  facets: readonly Facet<Choice>[],
  { occurring, counted }: Addition<Choice>,
): readonly Facet<Choice>[] {
  const counts = new Map(facets.map(({ choice, count }) => [choice, count]))
  for (const choice of occurring) counts.set(choice, counts.get(choice) ?? 0)
  for (const choice of counted) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  return [...counts].map(([choice, count]) => ({ choice, count }))
}

const placesOf = (item: Item): readonly PlaceId[] =>
  item.subjects.places.map((match) => match.place)

const isWanted = <Value>(wanted: readonly Value[], values: readonly Value[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value))

/** Keeps the newest headline of each running story, and the one that is open. */
function foldStories({ table, stories }: Edition, rows: Uint32Array, opened: number): Uint32Array {
  const storyOf = table.stories
  if (!storyOf) return rows
  const seen = new Uint8Array(stories.length)
  const folded = new Uint32Array(rows.length)
  let count = 0
  for (const row of rows) {
    const story = storyOf[row] ?? -1
    if (story >= 0 && seen[story] && row !== opened) continue
    if (story >= 0) seen[story] = 1
    folded[count++] = row
  }
  return folded.subarray(0, count)
}
