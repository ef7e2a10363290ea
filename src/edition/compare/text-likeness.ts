import { findWords } from '../../text/words.ts'

/** The words of a text and how often each occurs, made once to be compared often. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/** Counts the folded words of a text. Any string is fine. */
export function countEachWord(text: string): WordCounts {
  const counts = new Map<string, number>()
  const words = findWords(text)
  for (const { folded } of words) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return { counts, total: words.length }
}

/**
 * How much two texts have in common, from 0 (no word) to 1 (the same words in any order): twice the shared
 * words over all words. Source: L. R. Dice 1945. Two texts without words have nothing in common.
 */
export function compareWords(one: WordCounts, other: WordCounts): number {
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0)
  const total = one.total + other.total
  return total === 0 ? 0 : (2 * shared) / total
}
