/** Little words of English that other languages lack; a text of any length has several of them. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|from|after|by|says?|said|to|that|are|its|their|who|amid|new|over|as|for|in)(?!\p{L})/giu
/**
 * Different little words that a text needs, and how many words there may be for each hit, to be taken for their
 * language.
 */
const MIN_DIFFERENT_WORDS = 4
const MAX_WORDS_PER_HIT = 14

const SAMPLE_CHARACTERS = 4000

/** Whether the little words of a text leave no doubt that it is English, by its first 4,000 UTF-16 units. */
export const isPlainlyEnglish = (text: string): boolean => hasManyOf(ENGLISH, text)

/** Whether a text has so many of a language's little words (a global pattern of lower case) that it is in it. */
export function hasManyOf(words: RegExp, text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase()
  const count = sample.match(/\p{L}+/gu)?.length ?? 0
  const little = sample.match(words) ?? []
  return new Set(little).size >= MIN_DIFFERENT_WORDS && little.length * MAX_WORDS_PER_HIT >= count
}
