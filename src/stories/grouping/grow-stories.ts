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
import { createTellApart } from './tell-apart.ts'
import { composeVectors } from './vectors.ts'

/** Two headlines make a story from this cosine on, and two stories one from that of their centres. */
const MIN_SIMILARITY = 0.195
/** A story that stands takes in a headline that is this near to one of its own, its centre permitting. */
const MIN_GROWTH_SIMILARITY = 0.1
/** Two stories are one if their headlines are this alike on average: likeness to a centre alone would chain. */
const MIN_MEAN_SIMILARITY = 0.13

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
  const areApart = createTellApart(words, headlines, vectors)
  const stories: (StoryCentre | undefined)[] = Array.from({ length: headlines.length })
  const neighbours = sortNeighbours(findNeighbours(vectors, MIN_GROWTH_SIMILARITY, tell))
  const likelihood = createLikelihood(vectors, neighbours)
  for (const { left, right, similarity, isSure } of neighbours) {
    const isNew = !stories[left] && !stories[right]
    if (!isNew && stories[left] === stories[right]) continue
    const isDoubtful = !isSure || (isNew && similarity < MIN_SIMILARITY)
    if (isDoubtful && likelihood(left, right) < 0) continue
    const one = (stories[left] ??= createCentre(left, vectors))
    const other = (stories[right] ??= createCentre(right, vectors))
    if (
      !isNew &&
      (compareCentres(one, other) < MIN_SIMILARITY ||
        meanSimilarity(one, other) < MIN_MEAN_SIMILARITY)
    )
      continue
    if (areApart(left, right)) continue
    const [large, small] =
      one.headlines.length < other.headlines.length ? [other, one] : [one, other]
    joinCentre(large, small)
    for (const headline of small.headlines) stories[headline] = large
  }
  const grown = new Set(stories.map((story, index) => story?.headlines ?? [index]))
  return [...grown]
}
