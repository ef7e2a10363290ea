import type { PlaceId, PlaceMatch, Subjects, TopicMatch } from '../topic.ts'
import type { TopicWords } from '../topic-table.ts'
import { compileGazetteer } from './compile-gazetteer.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { findEntries, isListed, stemEntries } from './phrase-index.ts'
import { fold } from '../../text/words.ts'
import { findPlaces } from './find-places.ts'
import type { HeadlineToken, Tokens } from './headline-tokens.ts'
import { createFindTokens } from './headline-tokens.ts'
import type { Finding, Lexicon, Totals } from './find-topics.ts'
import { findFindings, findTopics, rankTopics, strengthsOf, wordsOf } from './find-topics.ts'

/** The title says as much as this many paragraphs on average. */
const TITLE_PARAGRAPHS = 2

/** A topic of an article shows at most so many of the words that decided it. */
const WORDS_SHOWN = 8

/** What the texts of one language are about. */
export interface SubjectFinder {
  /**
   * What a headline is about: one or two topics, the leading one first, and the places it names in their
   * order, each with the words of the headline that decided it. Any string is fine; where no rule matches,
   * both lists are empty.
   */
  readonly findSubjects: (headline: string) => Subjects
  /**
   * What an article is about, by its title and its text together: one or two topics, the leading one first,
   * with the first words that decided it, and the places that the title names or two paragraphs do, in the
   * text's order. Any strings are fine; without paragraphs the title decides alone.
   */
  readonly findArticleSubjects: (title: string, paragraphs: readonly string[]) => Subjects
}

/** The tables of a language → what finds the subjects of its texts. They are compiled when one is first asked for. */
export function createSubjectFinder(words: TopicWords): SubjectFinder {
  const findTokens = createFindTokens(words.stem)
  let compiled: { lexicon: Lexicon; findPlaces: (text: Tokens) => readonly PlaceMatch[] } | null =
    null
  const compile = () => {
    const index = compileGazetteer(words, findTokens)
    const phrases = compileLexicon(words, findTokens)
    const things = stemEntries(words.firstNames?.things ?? '', words.stem)
    const gazetteer = {
      index,
      firstNames: new Set(findEntries(words.firstNames?.names ?? '').map(fold)),
      isKnown: (token: HeadlineToken) => isListed(phrases, token) || things.has(token.stem),
    }
    return {
      lexicon: {
        phrases,
        figures: words.figures,
        least: words.least ?? null,
      },
      findPlaces: (text: Tokens) => findPlaces(text, gazetteer),
    }
  }
  return {
    findSubjects: (headline) => {
      compiled ??= compile()
      const tokens = findTokens(headline)
      return {
        topics: findTopics(tokens, compiled.lexicon),
        places: compiled.findPlaces(tokens),
      }
    },
    findArticleSubjects: (title, paragraphs) => {
      compiled ??= compile()
      const head = findTokens(title)
      const body = paragraphs.map(findTokens)
      return {
        topics: findArticleTopics(head, body, compiled.lexicon),
        places: selectPlaces(compiled.findPlaces(head), body.map(compiled.findPlaces)),
      }
    },
  }
}

function findArticleTopics(
  title: Tokens,
  body: readonly Tokens[],
  lexicon: Lexicon,
): readonly TopicMatch[] {
  const inTitle: Totals = new Map()
  const inBody: Totals = new Map()
  const texts: (readonly [Tokens, readonly Finding[]])[] = [
    [title, findFindings(title, lexicon, inTitle)],
  ]
  for (const paragraph of body) {
    const totals: Totals = new Map()
    texts.push([paragraph, findFindings(paragraph, lexicon, totals)])
    for (const [topic, weight] of totals) inBody.set(topic, (inBody.get(topic) ?? 0) + weight)
  }
  const totals: Totals = new Map()
  for (const [topic, weight] of inTitle) totals.set(topic, weight * TITLE_PARAGRAPHS)
  for (const [topic, weight] of inBody) {
    totals.set(topic, (totals.get(topic) ?? 0) + weight / body.length)
  }
  return rankTopics(
    totals,
    lexicon.least,
    strengthsOf(texts.flatMap(([, findings]) => findings)),
  ).map((topic) => {
    const words = texts.flatMap(([text, findings]) => wordsOf(topic, text, findings))
    return { topic, words: [...new Set(words)].slice(0, WORDS_SHOWN) }
  })
}

/** The places that the title names, or two paragraphs. */
function selectPlaces(
  inTitle: readonly PlaceMatch[],
  inBody: readonly (readonly PlaceMatch[])[],
): readonly PlaceMatch[] {
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
