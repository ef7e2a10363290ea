import type { Span } from '../../text/span.ts'
import { MarkedText } from './marked-text.tsx'

/** A version of a headline with the words that came, or that are gone since. */
export function ChangedText({
  text,
  spans,
  change,
}: {
  readonly text: string
  readonly spans: readonly Span[]
  readonly change: 'gone' | 'come'
}) {
  const Element = change === 'gone' ? 'del' : 'ins'
  return (
    <bdi>
      <MarkedText
        text={text}
        marks={spans.map(({ start, end }) => ({ start, end, value: change }))}
        draw={(_, children, key) => (
          <Element key={key} className={change}>
            <span className="sr-only">{change === 'gone' ? ' was: ' : ' new: '}</span>
            {children}
          </Element>
        )}
      />
    </bdi>
  )
}
