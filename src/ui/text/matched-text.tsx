import type { Span } from '../../text/span.ts'
import { MarkedText } from './marked-text.tsx'

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
