import type { Span } from '../../text/span.ts'
import type { FigurePattern } from '../topic-table.ts'
import type { Weights } from './meaning.ts'

/** A figure in a text, and what it says. */
interface FoundFigure {
  readonly span: Span
  readonly weights: Weights
}

const DIGIT = /\d/

/** The figures of a text that speak for a topic, at most one of each kind. Any string is fine. */
export function findFigures(
  text: string,
  patterns: readonly FigurePattern[],
): readonly FoundFigure[] {
  if (!DIGIT.test(text)) return []
  const found: FoundFigure[] = []
  for (const { pattern, topic, weight } of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ span, weights: [[topic, weight]] })
  }
  return found
}
