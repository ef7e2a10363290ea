import type { Reading } from '../../text/reading.ts'
import type { ReactNode } from 'react'
import { memo } from 'react'
import type { HeadlineVoices } from '../../quotes/quote.ts'
import { noVoices } from '../../quotes/quote.ts'
import type { Mark } from '../../text/segments.ts'
import type { Span } from '../../text/span.ts'
import { noSpans } from '../../text/span.ts'
import { MarkedText } from '../text/marked-text.tsx'
import { FromWire } from '../text/from-wire.tsx'

type HeadlineMark = 'quote' | 'source' | 'match'

const drawings = {
  quote: (children, key) => (
    <q key={key} className="headline-quote">
      {children}
    </q>
  ),
  source: (children, key) => <span key={key}>{children}</span>,
  match: (children, key) => (
    <mark key={key} className="search-match">
      {children}
    </mark>
  ),
} as const satisfies Record<HeadlineMark, (children: ReactNode, key: number) => ReactNode>

/**
 * A headline with its quotes, its source and the matches of a search. Memoised: in most rows it stays as it is when what
 * is found in the wire comes.
 */
export const HeadlineText = memo(function HeadlineText({
  text,
  voices = noVoices,
  matches = noSpans,
  reading,
}: {
  readonly text: string
  readonly voices?: HeadlineVoices | undefined
  readonly matches?: readonly Span[]
  /** Where it is not in the language of its wire. */
  readonly reading?: Reading | undefined
}) {
  const marks: readonly Mark<HeadlineMark>[] = [
    ...voices.quotes.map(({ start, end }) => ({ start, end, value: 'quote' as const })),
    ...(voices.source ? [{ ...placeOf(voices.source), value: 'source' as const }] : []),
    ...matches.map(({ start, end }) => ({ start, end, value: 'match' as const })),
  ]
  return (
    <FromWire reading={reading}>
      <MarkedText
        text={text}
        marks={marks}
        draw={(value, children, key) => drawings[value](children, key)}
      />
    </FromWire>
  )
})

const placeOf = ({ start, end }: Span): Span => ({ start, end })
