import type { ReactNode } from 'react'
import { Link } from '../../../ui/link.tsx'
import type { EditionQuote } from '../../../edition/edition.ts'
import { describeVoice } from '../../../edition/item-text.ts'
import { voiceId } from '../../../ui/text/voice.ts'
import type { HueAttributes } from '../../../ui/news/speaker-hue.ts'

/**
 * A quote in the prose: a link to itself, so that its card has an address. The speaker is its description,
 * which stands outside the prose: copying and find-in-page see the wire's characters and nothing else.
 * It is not dragged, so that words within it can be selected. A quiet one is another speaker's than the chosen.
 * Indirect speech is nobody's own words: it is no quote, and has no card.
 */
export function QuoteLink({
  quote,
  hue,
  to,
  opened,
  quiet,
  children,
}: {
  readonly quote: EditionQuote
  readonly hue: HueAttributes
  readonly to: string
  readonly opened: boolean
  readonly quiet: boolean
  readonly children: ReactNode
}) {
  const looks = {
    ...hue,
    'data-speaker': quote.speaker ?? 'unattributed',
    'data-quiet': quiet ? '' : undefined,
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
      >
        {children}
      </Link>
    </q>
  )
}
