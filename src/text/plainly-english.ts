/** Little words of English that other languages lack; a text of any length has several of them. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|from|after|by|says?|said|to|that|are|its|their|who|amid|new|over|as|for|in)(?!\p{L})/giu
/**
 * Different words of `ENGLISH` that a text needs, and how many words there may be for each hit, to be taken for
 * English.
 */
const MIN_DIFFERENT_WORDS = 4
const MAX_WORDS_PER_HIT = 14

const SAMPLE_CHARACTERS = 4000

/** Whether the little words of a text leave no doubt that it is English, by its first 4,000 UTF-16 units. */
export function isPlainlyEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS).toLowerCase()
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  const little = sample.match(ENGLISH) ?? []
  return new Set(little).size >= MIN_DIFFERENT_WORDS && little.length * MAX_WORDS_PER_HIT >= words
}
