import { findWords, type Word } from '../../text/words.ts'
import { cutSource } from '../words/cut-source.ts'
import { readNames, type NamedWord } from '../words/name-likeness.ts'
import { isOtherNews } from '../words/other-news.ts'
import type { MarketReport, StoryWords } from '../words/story-words.ts'
import { sumShared } from './shared-stems.ts'
import type { Vectors } from './vectors.ts'

/** A report of a market says so in so many UTF-16 units. */
const MARKET_CHARACTERS = 80
/** Headlines with a smaller share of their telling words in common have hardly one shape. */
const MIN_SHAPE_SHARE = 0.4

/**
 * Tells whether two headlines cannot be one story, however much they share: one reports a market and the other does
 * not, or another one, since what moved prices is their reason and not their news; or both have one shape and name
 * others.
 */
export function createTellApart(
  words: StoryWords,
  headlines: readonly string[],
  vectors: Vectors,
): (left: number, right: number) => boolean {
  const textOf = (index: number): string => headlines[index] ?? ''
  const keyOf = createKeys(words)
  const namesOf = keep((index): readonly NamedWord[] =>
    readNames(words.names, cutSource(textOf(index)), keyOf),
  )
  const marketOf = keep((index) =>
    words.findMarket(findWords(textOf(index).slice(0, MARKET_CHARACTERS))),
  )
  return (left, right) =>
    areOtherMarkets(marketOf(left), marketOf(right)) ||
    (haveOneShape(vectors, left, right) &&
      !isPart(textOf(left), textOf(right)) &&
      isOtherNews(namesOf(left), namesOf(right)))
}

/**
 * Whether only one reports a market, or both report different markets, or one market that moved up and down, which
 * are two sessions.
 */
const areOtherMarkets = (one: MarketReport | null, other: MarketReport | null): boolean =>
  one?.market !== other?.market ||
  (one?.way !== other?.way && one?.way !== 'flat' && other?.way !== 'flat')

/** Memoises what `read` gives for each headline. */
function keep<T>(read: (index: number) => T): (index: number) => T {
  const known: T[] = []
  return (index) => {
    const before = known[index]
    if (before !== undefined) return before
    const found = read(index)
    known[index] = found
    return found
  }
}

/** Whether two headlines may be of one shape, for far less work than reading them. */
function haveOneShape(vectors: Vectors, left: number, right: number): boolean {
  const { starts } = vectors
  const all =
    (starts[left + 1] ?? 0) - (starts[left] ?? 0) + (starts[right + 1] ?? 0) - (starts[right] ?? 0)
  return 2 * sumShared(vectors, left, right).count >= MIN_SHAPE_SHARE * all
}

/** Whether a headline only has words more than another, in its order: then it tells no other news. */
function isPart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const words = short.split(' ')
  let found = 0
  for (const word of long.split(' ')) if (word === words[found]) found += 1
  return found === words.length
}

/** The stems of a word as one text, cut once for each word. */
function createKeys({ findStems }: StoryWords): (word: Word) => string {
  const keys = new Map<string, string>()
  return (word) => {
    const before = keys.get(word.text)
    if (before !== undefined) return before
    const key = findStems(word).join('-')
    keys.set(word.text, key)
    return key
  }
}
