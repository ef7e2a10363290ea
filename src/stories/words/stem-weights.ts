import type { StoryWords } from './story-words.ts'
import type { Stem } from './vocabulary.ts'
import { weighShare } from './word-weight.ts'

/** Below this weight a stem is too common to tell stories apart (one headline in 16). */
const leastWeight = 2.8
/** From this weight a name is rare enough to link two headlines alone. */
const rareWeight = 6
/** Rare stems count for more than the logarithm of their rarity. */
const steepness = 1.3
const nameFactor = 1.2
const numberFactor = 0.3
/** Headlines a story usually has: a stem in more of them is a subject of the day. */
const usualStory = 3

export interface StemWeights {
  /** By stem number; 0 for a stem that is too common. */
  readonly weights: Float64Array
  /** By stem number: 2 for a rare name, else 1. Two headlines are linked from 2 on. */
  readonly evidence: Uint8Array
}

/** What each stem tells among so many headlines. Countries and competitions are the frame of a story. */
export function weighStems(
  words: StoryWords,
  stems: readonly Stem[],
  headlines: number,
): StemWeights {
  const weights = new Float64Array(stems.length)
  const evidence = new Uint8Array(stems.length).fill(1)
  for (const stem of stems) {
    const weight = weighShare(blendShares(words, stem, headlines))
    if (weight <= leastWeight || words.isIdle(stem.text)) continue
    const isNumber = /^\d/.test(stem.text)
    const isFrame = stem.text.includes(' ') || words.isCountry(stem.text)
    const isName = words.capitalsTell && !isNumber && !isFrame && !stem.lower
    const factor = isNumber ? numberFactor : isName ? nameFactor : 1
    weights[stem.number] = (isFrame ? Math.min(weight, rareWeight) : weight) ** steepness * factor
    if (isName && weight > rareWeight) evidence[stem.number] = 2
  }
  return { weights, evidence }
}

/**
 * The share of headlines a stem stands in, by the background and by these headlines together: the
 * background counts as 1,800 headlines, or as four times these where they are many, since a large
 * wire's own stories would otherwise make their words look common.
 */
function blendShares({ estimateShare }: StoryWords, stem: Stem, headlines: number): number {
  const trust = Math.max(1800, 4 * headlines)
  const excess = Math.max(0, stem.headlines - usualStory)
  return (estimateShare(stem.text) * trust + excess) / (trust + headlines)
}
