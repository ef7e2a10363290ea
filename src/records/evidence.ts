import type { Span } from '../text/span.ts'
import type { LineRange, WireLines } from '../wire/wire.ts'
import { placeInSource } from './place-in-source.ts'
import type { Evidence } from './record.ts'

/** A text of an item with the lines that it was made from. */
interface Sourced {
  readonly text: string
  readonly lines: LineRange
}

/** Where a part of an item's text stands: the line on which it begins, and its offsets where they can be told. */
export function findEvidence(
  lines: WireLines,
  { text, lines: range }: Sourced,
  span: Span,
): Evidence {
  const place = placeInSource(lines, range, text, span)
  if (!place) return { line: range.first, start: null, end: null }
  let line = range.first
  while ((lines.starts[line] ?? Infinity) <= place.start) line++
  return { line, ...place }
}

/** The same of the whole text. */
export const findWholeEvidence = (lines: WireLines, item: Sourced): Evidence =>
  findEvidence(lines, item, { start: 0, end: item.text.length })
