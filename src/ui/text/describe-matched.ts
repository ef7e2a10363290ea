/** Why a topic was found: `Why: court, trial`; `no word decided` where none did. A word is named once. */
export const describeMatched = (words: readonly string[]): string =>
  words.length > 0 ? `Why: ${[...new Set(words)].join(', ')}` : 'no word decided'
