import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { MarkedText } from './marked-text.tsx'
import { FromWire } from './from-wire.tsx'

/** A version of a headline with the words that came, or that are gone since. */
export function ChangedText({
  as = 'bdi',
  text,
  spans,
  change,
  reading,
}: {
  /** A paragraph of its own, or words within one. */
  readonly as?: 'bdi' | 'p'
  readonly text: string
  readonly spans: readonly Span[]
  readonly change: 'gone' | 'come'
  /** Where it is not of the open wire. */
  readonly reading?: Reading | undefined
}) {
  const Element = change === 'gone' ? 'del' : 'ins'
  return (
    <FromWire as={as} reading={reading} className={as === 'p' ? 'wrap-anywhere' : undefined}>
      <MarkedText
        text={text}
        marks={spans.map(({ start, end }) => ({ start, end, value: change }))}
        draw={(_, children, key) => (
          <Element key={key} className={change}>
            {/* With a direction of its own it does not decide on that of the words. */}
            <span lang="en" dir="ltr" className="sr-only">
              {change === 'gone' ? ' was: ' : ' new: '}
            </span>
            {children}
          </Element>
        )}
      />
    </FromWire>
  )
}
