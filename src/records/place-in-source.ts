import type { Span } from '../text/span.ts'
import type { LineRange, WireLines } from '../wire/wire.ts'

/** A stretch of the source without its blanks, and where each of its characters stands. */
interface Packed {
  readonly text: string
  readonly places: readonly number[]
}

/** Characters between the words of a source that its text lacks: blanks, and the `>` of cited mail. */
const BETWEEN = /(?:^|(?<=[\n\r]))[ \t]*(?:>[ \t]?)+|\s+/gu

/**
 * Where a part of an item's text stands in the source itself: UTF-16 offsets into the whole text of the source.
 * `text` is the item's, made from the lines named, `span` a part of it. Lines that were joined make no difference:
 * the slice differs from the part in its blanks alone. `null` where the source has these words in another form
 * (as quoted-printable, say), so that no slice would give them.
 */
export function placeInSource(
  lines: WireLines,
  range: LineRange,
  text: string,
  span: Span,
): Span | null {
  const source = pack(lines.text, lines.starts[range.first - 1] ?? 0, lines.starts[range.last])
  const before = text.slice(0, span.start).replace(/\s+/gu, '').length
  const words = text.slice(span.start, span.end).replace(/\s+/gu, '')
  if (words === '') return null
  const whole = source.text.indexOf(text.replace(/\s+/gu, ''))
  const at = whole < 0 ? source.text.indexOf(words) : whole + before
  const start = at < 0 ? undefined : source.places[at]
  const last = at < 0 ? undefined : source.places[at + words.length - 1]
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}

function pack(text: string, from: number, to = text.length): Packed {
  const part = text.slice(from, to)
  const places: number[] = []
  let packed = ''
  let at = 0
  const take = (end: number): void => {
    packed += part.slice(at, end)
    for (; at < end; at++) places.push(from + at)
  }
  for (const { 0: blank, index } of part.matchAll(BETWEEN)) {
    take(index)
    at = index + blank.length
  }
  take(part.length)
  return { text: packed, places }
}
