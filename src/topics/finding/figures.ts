import type { Span } from '../../text/span.ts'
import type { Weights } from './meaning.ts'

/** A figure in a text, and what it says. */
interface Figure {
  readonly span: Span
  readonly weights: Weights
}

/** How figures that speak for a topic are written. */
const patterns: readonly { readonly pattern: RegExp; readonly weights: Weights }[] = [
  // a score: `2-1`, `23 - 12`
  { pattern: /(?<![\d-])\d{1,3}(?: - |-)\d{1,3}(?![\d-])/, weights: [['sport', 2]] },
  // a place in a ranking: `No. 3`
  { pattern: /\bNo\. ?\d{1,2}\b/, weights: [['sport', 2]] },
  // a sum of money: `$1.2`, `€70m`
  { pattern: /[$€£¥]\s?\d[\d.,]*(?:bn|mn|m|b|k)?/i, weights: [['economy', 1]] },
  // a rate: `3.5%`
  { pattern: /\d[\d.,]*\s?(?:%|percent\b|pct\b)/i, weights: [['economy', 1]] },
]

const DIGIT = /\d/

/** The figures of a text that speak for a topic, at most one of each kind. Any string is fine. */
export function findFigures(text: string): readonly Figure[] {
  if (!DIGIT.test(text)) return []
  const found: Figure[] = []
  for (const { pattern, weights } of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    found.push({ span: { start: match.index, end: match.index + match[0].length }, weights })
  }
  return found
}
