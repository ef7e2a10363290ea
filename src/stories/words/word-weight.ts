import { backgroundWords } from './background.ts'
import { stem } from './stem.ts'

/** The share of headlines that a stem too rare for `background.ts` is taken to stand in. */
const rareShare = 2.5 / 10_000

const shares = new Map<string, number>()
for (const [level, words] of backgroundWords) {
  for (const word of words.split(' ')) {
    const key = stem(word)
    shares.set(key, (shares.get(key) ?? 0) + 2 ** level / 10_000)
  }
}

/** The share of headlines in general that a stem stands in, by `background.ts`. */
export function estimateShare(stem: string): number {
  return shares.get(stem) ?? rareShare
}

/** How much a word tells that stands in this share of headlines: 0 for all of them, at most 8. */
export function weighShare(share: number): number {
  return Math.min(8, Math.max(0, -Math.log(share)))
}
