import { foldText } from '../../text/folded.ts'
import type { Span } from '../../text/span.ts'

/**
 * Every place in a text where one of the folded words of a search stands, in order and never overlapping.
 * Offsets are UTF-16 in the text as it is; case and diacritics do not matter.
 */
export function findMatches(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return []
  const folded = foldText(text)
  const original = (index: number): number => folded.offsets?.[index] ?? index
  // A match of a part of a composed character marks all of it.
  const findCharacterEnd = (end: number): number => {
    while (folded.offsets && folded.offsets[end] === folded.offsets[end - 1]) end++
    return end
  }
  const found: Span[] = []
  for (const word of words) {
    if (!word) continue
    for (
      let at = folded.text.indexOf(word);
      at >= 0;
      at = folded.text.indexOf(word, at + word.length)
    )
      found.push({ start: original(at), end: original(findCharacterEnd(at + word.length)) })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
