import type { Span } from '../text/span.ts'

/** Quotation marks and brackets, as pairs of opening and closing. */
const pairs = ["''", '""', '‘’', '“”', '«»', '()', '[]'] as const

const inWord = /[\p{L}\p{N}]/u

/**
 * A span with the marks that belong to it: those on both its sides, or one on its edge whose
 * counterpart stands inside (`says 'lost confidence` and the mark that follows).
 */
export function takeInMarks(text: string, { start, end }: Span): Span {
  for (const pair of pairs) {
    const [opening, closing] = [pair.charAt(0), pair.charAt(1)]
    const isBefore = start > 0 && text.charAt(start - 1) === opening
    const isAfter = text.charAt(end) === closing
    if (!isBefore && !isAfter) continue
    if (isBefore && isAfter) return { start: start - 1, end: end + 1 }
    const open = countOpen(text.slice(start, end), opening, closing)
    if (isAfter && open > 0) return { start, end: end + 1 }
    if (isBefore && open < 0) return { start: start - 1, end }
  }
  return { start, end }
}

/** Opening less closing marks; of a mark that does both, 1 or -1 by the side on which it touches a word. */
function countOpen(text: string, opening: string, closing: string): number {
  let open = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    if (sign !== opening && sign !== closing) continue
    const before = inWord.test(text.charAt(index - 1))
    const after = inWord.test(text.charAt(index + 1))
    if (before && after) continue
    if (opening !== closing) open += sign === opening ? 1 : -1
    else if (before !== after) open += after ? 1 : -1
  }
  return open
}
