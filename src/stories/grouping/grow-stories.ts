import type { StoryWords } from '../words/story-words.ts'
import { findNeighbours, sortNeighbours } from './neighbours.ts'
import { compareCentres, createCentre, joinCentre, type StoryCentre } from './story-centres.ts'
import { composeVectors } from './vectors.ts'

/** Two headlines make a story from this cosine on, and two stories one from that of their centres. */
const leastSimilarity = 0.18
/** A story that stands takes in a headline that is this near to one of its own, its centre permitting. */
const leastForGrowth = 0.13

/**
 * Headlines by story, singles included. Nearest neighbours are joined, the most alike first, and each
 * join is checked against the centre of the whole story, so that likeness does not chain.
 */
export function growStories(
  words: StoryWords,
  headlines: readonly string[],
  tell: (share: number) => void,
): readonly (readonly number[])[] {
  const vectors = composeVectors(words, headlines)
  const stories: (StoryCentre | undefined)[] = Array.from({ length: headlines.length })
  for (const { left, right, similarity } of sortNeighbours(
    findNeighbours(vectors, leastForGrowth, tell),
  )) {
    const isNew = !stories[left] && !stories[right]
    if (isNew && similarity < leastSimilarity) continue
    const one = (stories[left] ??= createCentre(left, vectors))
    const other = (stories[right] ??= createCentre(right, vectors))
    if (one === other) continue
    if (!isNew && compareCentres(one, other) < leastSimilarity) continue
    const [large, small] =
      one.headlines.length < other.headlines.length ? [other, one] : [one, other]
    joinCentre(large, small)
    for (const headline of small.headlines) stories[headline] = large
  }
  const grown = new Set(stories.map((story, index) => story?.headlines ?? [index]))
  return [...grown]
}
