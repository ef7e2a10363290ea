import type { Word } from '../../text/words.ts'
import type { StoryWords } from '../words/story-words.ts'
import { createLikelihood } from './likelihood.ts'
import { findNeighbours, sortNeighbours } from './neighbours.ts'
import {
  meanSimilarity,
  compareCentres,
  createCentre,
  joinCentre,
  type StoryCentre,
} from './story-centres.ts'
import { sumShared } from './shared-stems.ts'
import { cutSource } from '../words/cut-source.ts'
import { isOtherNews } from '../words/other-news.ts'
import { readNames, type NamedWord } from '../words/name-likeness.ts'
import type { Vectors } from './vectors.ts'
import { composeVectors } from './vectors.ts'

/** Two headlines make a story from this cosine on, and two stories one from that of their centres. */
const leastSimilarity = 0.195
/** A story that stands takes in a headline that is this near to one of its own, its centre permitting. */
const leastForGrowth = 0.1
/** Headlines with a smaller share of their telling words in common have hardly one shape. */
const leastOfShape = 0.4
/** Two stories are one if their headlines are this alike on average: likeness to a centre alone would chain. */
const leastMean = 0.13

/**
 * Headlines by story, singles included. Nearest neighbours are joined, the most alike first, and each
 * join is checked against the whole story, so that likeness does not chain; two headlines of one shape that name
 * others are not joined.
 */
export function growStories(
  words: StoryWords,
  headlines: readonly string[],
  tell: (share: number) => void,
): readonly (readonly number[])[] {
  const vectors = composeVectors(words, headlines)
  const keyOf = createKeys(words)
  const readings: (readonly NamedWord[])[] = []
  const readingOf = (index: number) =>
    (readings[index] ??= readNames(cutSource(headlines[index] ?? ''), keyOf))
  const stories: (StoryCentre | undefined)[] = Array.from({ length: headlines.length })
  const neighbours = sortNeighbours(findNeighbours(vectors, leastForGrowth, tell))
  const likelihood = createLikelihood(vectors, neighbours)
  for (const { left, right, similarity, isSure } of neighbours) {
    const isNew = !stories[left] && !stories[right]
    const isDoubtful = !isSure || (isNew && similarity < leastSimilarity)
    if (isDoubtful && likelihood(left, right) < 0) continue
    const one = (stories[left] ??= createCentre(left, vectors))
    const other = (stories[right] ??= createCentre(right, vectors))
    if (one === other) continue
    if (
      !isNew &&
      (compareCentres(one, other) < leastSimilarity || meanSimilarity(one, other) < leastMean)
    )
      continue
    if (
      haveOneShape(vectors, left, right) &&
      !isPart(headlines[left] ?? '', headlines[right] ?? '') &&
      isOtherNews(readingOf(left), readingOf(right))
    )
      continue
    const [large, small] =
      one.headlines.length < other.headlines.length ? [other, one] : [one, other]
    joinCentre(large, small)
    for (const headline of small.headlines) stories[headline] = large
  }
  const grown = new Set(stories.map((story, index) => story?.headlines ?? [index]))
  return [...grown]
}

/** Whether two headlines may be of one shape, for far less work than reading them. */
function haveOneShape(vectors: Vectors, left: number, right: number): boolean {
  const { starts } = vectors
  const all =
    (starts[left + 1] ?? 0) - (starts[left] ?? 0) + (starts[right + 1] ?? 0) - (starts[right] ?? 0)
  return 2 * sumShared(vectors, left, right).count >= leastOfShape * all
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
