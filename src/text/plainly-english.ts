/** Little words of English that other languages lack; a text of any length has several of them. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|from|after|by|says?|said|to|that|are|its|their|who|amid|new|over|as|for|in)(?!\p{L})/giu
/** So many different ones of them, and one in so many words, are English. */
const LEAST = 4
const ONE_IN = 14

const SAMPLE = 4000

/** Whether the little words of a text leave no doubt that it is English, by its first 4,000 UTF-16 units. */
export function isPlainlyEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  const little = sample.match(ENGLISH) ?? []
  return new Set(little).size >= LEAST && little.length * ONE_IN >= words
}
