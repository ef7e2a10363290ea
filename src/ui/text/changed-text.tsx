import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { MarkedText } from './marked-text.tsx'
import { FromWire } from './from-wire.tsx'

/** A version of a headline with the words that came, or that are gone since. */
export function ChangedText({
  text,
  spans,
  change,
  reading,
}: {
  readonly text: string
  readonly spans: readonly Span[]
  readonly change: 'gone' | 'come'
  /** Where it is not of the open wire. */
  readonly reading?: Reading | undefined
}) {
  const Element = change === 'gone' ? 'del' : 'ins'
  return (
    <FromWire reading={reading}>
      <MarkedText
        text={text}
        marks={spans.map(({ start, end }) => ({ start, end, value: change }))}
        draw={(_, children, key) => (
          <Element key={key} className={change}>
            <span lang="en" className="sr-only">
              {change === 'gone' ? ' was: ' : ' new: '}
            </span>
            {children}
          </Element>
        )}
      />
    </FromWire>
  )
}
