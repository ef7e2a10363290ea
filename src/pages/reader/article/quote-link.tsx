import type { ReactNode } from 'react'
import { Link } from '../../../ui/link.tsx'
import type { EditionQuote } from '../../../edition/edition.ts'
import { describeVoice, voiceId } from '../../../ui/text/voice.ts'

/**
 * A quote in the prose: a link to itself, so that its card has an address. The speaker is its description,
 * which stands outside the prose: copying and find-in-page see the wire's characters and nothing else.
 * Where the card lies over the text, a quote that is brought into sight stays clear of it.
 * It is not dragged, so that words within it can be selected.
 * Indirect speech is nobody's own words: it is no quote, and has no card.
 */
export function QuoteLink({
  quote,
  to,
  opened,
  children,
}: {
  readonly quote: EditionQuote
  readonly to: string
  readonly opened: boolean
  readonly children: ReactNode
}) {
  const looks = {
    'data-voice': quote.voice === null ? 'none' : quote.voice % 6,
    'data-repeat': quote.voice !== null && quote.voice >= 6 ? '' : undefined,
    'data-speaker': quote.speaker ?? 'unattributed',
  }
  if (quote.number === null)
    return (
      <span {...looks} className="indirect" title={`${describeVoice(quote)}, in other words`}>
        {children}
      </span>
    )
  return (
    <q {...looks} className="quote" data-opened={opened ? '' : undefined}>
      <Link
        id={`q${quote.number}`}
        to={to}
        replace
        draggable={false}
        aria-describedby={voiceId(quote)}
        aria-current={opened ? 'true' : undefined}
        className="max-lg:scroll-mb-[calc(45dvh+3rem)]"
      >
        {children}
      </Link>
    </q>
  )
}
