import type { ReactNode } from 'react'
import type { Span } from '../../text/span.ts'
import type { Mark, Segment } from '../../text/segments.ts'
import { cutSegments } from '../../text/segments.ts'

/** Text with marks drawn around its pieces. The characters are the text's own, whatever is marked. */
export function MarkedText<Value>({
  text,
  marks,
  draw,
}: {
  readonly text: string
  readonly marks: readonly Mark<Value>[]
  readonly draw: (value: Value, children: ReactNode, key: number) => ReactNode
}) {
  if (marks.length === 0) return text
  return drawLevel(cutSegments(text, marks), 0, draw)
}

/** Neighbouring segments under the same mark are drawn as one element, the inner marks within it. */
function drawLevel<Value>(
  segments: readonly Segment<Value>[],
  depth: number,
  draw: (value: Value, children: ReactNode, key: number) => ReactNode,
): ReactNode[] {
  const drawn: ReactNode[] = []
  for (let from = 0; from < segments.length;) {
    const first = segments[from]
    if (!first) break
    const value = first.values[depth]
    let to = from + 1
    if (value === undefined) drawn.push(first.text)
    else {
      while (segments[to]?.values[depth] === value) to++
      drawn.push(draw(value, drawLevel(segments.slice(from, to), depth + 1, draw), first.start))
    }
    from = to
  }
  return drawn
}

/** A text with the matches of a search. */
export function MatchedText({
  text,
  matches,
}: {
  readonly text: string
  readonly matches: readonly Span[]
}) {
  return (
    <MarkedText
      text={text}
      marks={matches.map(({ start, end }) => ({ start, end, value: 'match' }))}
      draw={(_, children, key) => (
        <mark key={key} className="search-match">
          {children}
        </mark>
      )}
    />
  )
}
