import type { Word } from '../../text/words.ts'
import type { StoryWords } from '../words/story-words.ts'
import { findNeighbours, sortNeighbours } from './neighbours.ts'
import {
  meanSimilarity,
  compareCentres,
  createCentre,
  joinCentre,
  type StoryCentre,
} from './story-centres.ts'
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
const leastOfShape = 0.45
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
  for (const { left, right, similarity } of sortNeighbours(
    findNeighbours(vectors, leastForGrowth, tell),
  )) {
    const isNew = !stories[left] && !stories[right]
    if (isNew && similarity < leastSimilarity) continue
    const one = (stories[left] ??= createCentre(left, vectors))
    const other = (stories[right] ??= createCentre(right, vectors))
    if (one === other) continue
    if (
      !isNew &&
      (compareCentres(one, other) < leastSimilarity || meanSimilarity(one, other) < leastMean)
    )
      continue
    if (haveOneShape(vectors, left, right) && isOtherNews(readingOf(left), readingOf(right)))
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
function haveOneShape({ starts, keys }: Vectors, left: number, right: number): boolean {
  let [i, j] = [starts[left] ?? 0, starts[right] ?? 0]
  const [iEnd, jEnd] = [starts[left + 1] ?? 0, starts[right + 1] ?? 0]
  const all = iEnd - i + jEnd - j
  let shared = 0
  while (i < iEnd && j < jEnd) {
    const difference = (keys[i] ?? 0) - (keys[j] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return 2 * shared >= leastOfShape * all
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
