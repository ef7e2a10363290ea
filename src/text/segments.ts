import type { Span } from './span.ts'

/** A place in a text with what is to be said of it: a quote, a search match, a change. */
export interface Mark<Value> extends Span {
  readonly value: Value
}

/** A piece of a text under one and the same set of marks, in the order in which the marks were given. */
export interface Segment<Value> extends Span {
  readonly text: string
  readonly values: readonly Value[]
}

/**
 * Cuts a text at the borders of its marks. Joined, the segments are the text again, whatever the marks;
 * marks may nest and overlap, and one given earlier is the outer one. Offsets are UTF-16; an empty, reversed or outlying mark is clipped or ignored.
 * This is the one mechanism of highlighting: quotes, matches and changes are all drawn from segments.
 */
export function cutSegments<Value>(
  text: string,
  marks: readonly Mark<Value>[],
): readonly Segment<Value>[] {
  const valid = marks
    .map((mark, order) => ({
      value: mark.value,
      order,
      start: Math.max(0, mark.start),
      end: Math.min(text.length, mark.end),
    }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start)
  const borders = new Set([0, text.length])
  for (const { start, end } of valid) borders.add(start).add(end)
  const cuts = [...borders].sort((a, b) => a - b)
  const segments: Segment<Value>[] = []
  let open: typeof valid = []
  let next = 0
  let start = 0
  for (const end of cuts) {
    if (end === start) continue
    open = open.filter((mark) => mark.end > start)
    for (let mark = valid[next]; mark && mark.start <= start; mark = valid[++next]) open.push(mark)
    open.sort((a, b) => a.order - b.order)
    const values = open.map((mark) => mark.value)
    segments.push({ start, end, text: text.slice(start, end), values })
    start = end
  }
  return segments
}
