import { countWhile } from '../text/count-while.ts'
import type { Span } from '../text/span.ts'
import type { LineRange, WireLines } from '../wire/wire.ts'

/** A text without its blanks, and where each of its characters stands. */
interface Packed {
  readonly text: string
  readonly places: readonly number[]
}

/** Characters between the words of a source that its text lacks: blanks, and the `>` of cited mail. */
const BETWEEN = /(?:^|(?<=[\n\r]))[ \t]*(?:>[ \t]?)+|\s+/gu
const BLANKS = /\s+/gu

/**
 * Tells where parts of an item's text stand in the source itself: UTF-16 offsets into the whole text of the source.
 * `text` is the item's, made from the lines named; both are packed once, for any number of parts. Lines that were joined
 * make no difference: the slice differs from the part in its blanks alone. `null` where the source has these words in
 * another form (as quoted-printable, say), so that no slice would give them, and for a part without words.
 */
export function createSourcePlaces(
  lines: WireLines,
  range: LineRange,
  text: string,
): (part: Span) => Span | null {
  const from = lines.starts[range.first - 1] ?? 0
  const source = pack(lines.text.slice(from, lines.starts[range.last]), BETWEEN)
  const packed = pack(text, BLANKS)
  const whole = source.text.indexOf(packed.text)
  const countBefore = (offset: number): number =>
    countWhile(packed.places.length, (at) => (packed.places[at] ?? 0) < offset)
  return ({ start, end }) => {
    const [first, behind] = [countBefore(start), countBefore(end)]
    if (first >= behind) return null
    const at = whole < 0 ? source.text.indexOf(packed.text.slice(first, behind)) : whole + first
    const begin = at < 0 ? undefined : source.places[at]
    const last = at < 0 ? undefined : source.places[at + behind - first - 1]
    return begin === undefined || last === undefined
      ? null
      : { start: from + begin, end: from + last + 1 }
  }
}

function pack(text: string, left: RegExp): Packed {
  const places: number[] = []
  let packed = ''
  let at = 0
  const take = (end: number): void => {
    packed += text.slice(at, end)
    for (; at < end; at++) places.push(at)
  }
  for (const { 0: blank, index } of text.matchAll(left)) {
    take(index)
    at = index + blank.length
  }
  take(text.length)
  return { text: packed, places }
}
