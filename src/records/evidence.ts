import { countWhile } from '../text/count-while.ts'
import type { Span } from '../text/span.ts'
import type { LineRange, WireLines } from '../wire/wire.ts'
import { createSourcePlaces } from './place-in-source.ts'
import type { Evidence } from './record.ts'

/** A text of an item with the lines that it was made from. */
interface Sourced {
  readonly text: string
  readonly lines: LineRange
}

/**
 * Tells where parts of an item's text stand (UTF-16 offsets in it): the line on which each begins, and its offsets in the
 * source where they can be told.
 */
export function createEvidence(
  lines: WireLines,
  { text, lines: range }: Sourced,
): (part: Span) => Evidence {
  const placeOf = createSourcePlaces(lines, range, text)
  return (part) => {
    const place = placeOf(part)
    if (!place) return { line: range.first, start: null, end: null }
    const line = countWhile(lines.roles.length, (at) => (lines.starts[at] ?? 0) <= place.start)
    return { line, ...place }
  }
}

/** Where one part of an item's text stands. */
export const findEvidence = (lines: WireLines, item: Sourced, part: Span): Evidence =>
  createEvidence(lines, item)(part)

/** The same of the whole text. */
export const findWholeEvidence = (lines: WireLines, item: Sourced): Evidence =>
  findEvidence(lines, item, { start: 0, end: item.text.length })
