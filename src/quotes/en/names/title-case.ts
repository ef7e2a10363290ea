const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu
const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|vs|your|my|it|be|you|we|i|are|how|not|no)$/i

/** How many words stand between the marks. */
export function countWords(text: string): number {
  let count = 0
  for (const word of text.matchAll(WORD)) if (word[0]) count++
  return count
}

/** Title case throughout: every word but small ones with a capital or a digit, and at least one. */
export function isTitleCase(text: string): boolean {
  let capitals = 0
  let at = 0
  for (const [word] of text.matchAll(WORD)) {
    const capital = /^[\p{Lu}\p{N}]/u.test(word)
    if (!capital && (at === 0 || !SMALL.test(word))) return false
    if (capital) capitals++
    at++
  }
  return capitals > 0
}
