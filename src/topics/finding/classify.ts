import { findPlaces } from './places.ts'
import type { Tokens } from './tokens.ts'
import { findTokens } from './tokens.ts'
import type { PlaceId, PlaceMatch, Subjects, TopicMatch } from '../topic.ts'
import type { Finding, Totals } from './topics.ts'
import { findFindings, findTopics, rankTopics, wordsOf } from './topics.ts'

/** The title says as much as this many paragraphs on average. */
const TITLE_WEIGHT = 2

/** A topic of an article shows at most so many of the words that decided it. */
const WORDS_SHOWN = 8

/**
 * What a headline is about: one or two topics, the leading one first, and the places it names in their
 * order, each with the words of the headline that decided it. Any string is fine; where no rule matches,
 * both lists are empty. The tables are compiled on the first call.
 */
export function findSubjects(headline: string): Subjects {
  const tokens = findTokens(headline)
  return { topics: findTopics(tokens), places: findPlaces(tokens) }
}

/**
 * What an article is about, by its title and its text together: one or two topics, the leading one first,
 * with the first words that decided it, and the places that the title names or two paragraphs do, in the
 * text's order. Any strings are fine; without paragraphs the title decides alone.
 */
export function findArticleSubjects(title: string, paragraphs: readonly string[]): Subjects {
  const head = findTokens(title)
  const body = paragraphs.map(findTokens)
  return { topics: findArticleTopics(head, body), places: selectPlaces(head, body) }
}

function findArticleTopics(title: Tokens, body: readonly Tokens[]): readonly TopicMatch[] {
  const inTitle: Totals = new Map()
  const inBody: Totals = new Map()
  const texts: (readonly [Tokens, readonly Finding[]])[] = [[title, findFindings(title, inTitle)]]
  for (const paragraph of body) {
    const totals: Totals = new Map()
    texts.push([paragraph, findFindings(paragraph, totals)])
    for (const [topic, weight] of totals) inBody.set(topic, (inBody.get(topic) ?? 0) + weight)
  }
  const totals: Totals = new Map()
  for (const [topic, weight] of inTitle) totals.set(topic, weight * TITLE_WEIGHT)
  for (const [topic, weight] of inBody) {
    totals.set(topic, (totals.get(topic) ?? 0) + weight / body.length)
  }
  return rankTopics(totals).map((topic) => {
    const words = texts.flatMap(([text, findings]) => wordsOf(topic, text, findings))
    return { topic, words: [...new Set(words)].slice(0, WORDS_SHOWN) }
  })
}

function selectPlaces(title: Tokens, body: readonly Tokens[]): readonly PlaceMatch[] {
  const inTitle = findPlaces(title)
  const inBody = body.map(findPlaces)
  const found = new Map<PlaceId, { mentions: number; words: Set<string> }>()
  for (const [at, places] of [inTitle, ...inBody].entries()) {
    for (const { place, words } of places) {
      const entry = found.get(place) ?? { mentions: 0, words: new Set<string>() }
      entry.mentions += at === 0 ? 2 : 1
      for (const word of words) entry.words.add(word)
      found.set(place, entry)
    }
  }
  return [...found]
    .filter(([, { mentions }]) => mentions >= 2)
    .map(([place, { words }]) => ({ place, words: [...words] }))
}
