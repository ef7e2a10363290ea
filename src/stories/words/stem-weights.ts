import type { StoryWords } from './story-words.ts'
import type { Stem } from './stem.ts'
import { weighShare } from './word-weight.ts'

/** Below this weight a stem is too common to tell stories apart (one headline in 16). */
const MIN_WEIGHT = 2.8
/** From this weight a name is rare enough to link two headlines alone. */
const RARE_WEIGHT = 6
/** Up to this weight a word stands in the news of every day (one headline in 80). */
const COMMON_WEIGHT = 4.4
/** Rare stems count for more than the logarithm of their rarity. */
const STEEPNESS = 1.3
const NAME_FACTOR = 1.2
const NUMBER_FACTOR = 0.3
/** Headlines a story usually has: a stem in more of them is a subject of the day. */
const USUAL_STORY_HEADLINES = 3

export interface StemWeights {
  /** By stem number; 0 for a stem that is too common. */
  readonly weights: Float64Array
  /** By stem number: what it tells if two headlines share it. */
  readonly evidence: Uint8Array
}

/**
 * What a shared stem counts as evidence of one story, by its kind: it takes a name or a rare word and one more telling
 * thing, or three of what is common.
 */
const evidenceOfKinds = {
  rareName: 4,
  standingName: 3,
  name: 3,
  nameOfTheDay: 1,
  frame: 2,
  rareWord: 3,
  word: 2,
  commonWord: 1,
  rareFrame: 5,
  frameOfTheDay: 1,
  number: 1,
} as const

/** A name in more headlines than this, and in more than this part of all, is a subject of the day. */
const USUAL_HEADLINES = 9
const USUAL_SHARE = 0.03

/** What each stem tells among so many headlines. Countries and competitions are the frame of a story. */
export function weighStems(
  words: StoryWords,
  stems: readonly Stem[],
  headlines: number,
): StemWeights {
  const weights = new Float64Array(stems.length)
  const evidence = new Uint8Array(stems.length)
  for (const stem of stems) {
    const weight = weighShare(blendShares(words, stem, headlines))
    if (weight <= MIN_WEIGHT || words.isIdle(stem.text)) continue
    const kind = kindOf(words, stem, weight, headlines)
    weights[stem.number] =
      (/frame/i.test(kind) ? Math.min(weight, RARE_WEIGHT) : weight) ** STEEPNESS * factorOf(kind)
    evidence[stem.number] = evidenceOfKinds[kind]
  }
  return { weights, evidence }
}

type Kind = keyof typeof evidenceOfKinds

function kindOf(words: StoryWords, stem: Stem, weight: number, headlines: number): Kind {
  if (/^\d/.test(stem.text)) return 'number'
  const usual = Math.max(USUAL_HEADLINES, USUAL_SHARE * headlines)
  const isOfTheDay = stem.headlines > usual
  if (stem.text.includes(' ') || words.isCountry(stem.text)) {
    const isRare = weighShare(words.estimateShare(stem.text)) > RARE_WEIGHT
    if (isRare && words.isCountry(stem.text) && stem.headlines < 2 * usual) return 'rareFrame'
    return isOfTheDay ? 'frameOfTheDay' : 'frame'
  }
  if (stem.lower || !words.capitalsTell)
    return weight > RARE_WEIGHT ? 'rareWord' : weight > COMMON_WEIGHT ? 'word' : 'commonWord'
  if (isOfTheDay) return 'nameOfTheDay'
  if (words.isStanding(stem.text)) return 'standingName'
  return weight > RARE_WEIGHT ? 'rareName' : 'name'
}

const factorOf = (kind: Kind): number =>
  kind === 'number' ? NUMBER_FACTOR : /name|frame/i.test(kind) ? NAME_FACTOR : 1

/**
 * The share of headlines a stem stands in, by the background and by these headlines together: the
 * background counts as 1,800 headlines, or as four times these where they are many, since a large
 * wire's own stories would otherwise make their words look common.
 */
function blendShares({ estimateShare }: StoryWords, stem: Stem, headlines: number): number {
  const trust = Math.max(1800, 4 * headlines)
  const excess = Math.max(0, stem.headlines - USUAL_STORY_HEADLINES)
  return (estimateShare(stem.text) * trust + excess) / (trust + headlines)
}
