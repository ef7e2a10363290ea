/** The share of headlines that a stem too rare for the table of common words is taken to stand in. */
const RARE_SHARE = 2.5 / 10_000

/** Words by how common they are: one of level n stands in about 2^n of 10,000 headlines, in any of its forms. */
export type CommonWords = readonly (readonly [level: number, words: string])[]

/** A table of common words → the share of headlines in general that a stem stands in. */
export function createShares(
  common: CommonWords,
  stem: (word: string) => string,
): (stem: string) => number {
  const shares = new Map<string, number>()
  for (const [level, words] of common) {
    for (const word of words.split(' ')) {
      const key = stem(word)
      shares.set(key, (shares.get(key) ?? 0) + 2 ** level / 10_000)
    }
  }
  return (key) => shares.get(key) ?? RARE_SHARE
}

/** How much a word tells that stands in this share of headlines: 0 for all of them, at most 8. */
export function weighShare(share: number): number {
  return Math.min(8, Math.max(0, -Math.log(share)))
}
