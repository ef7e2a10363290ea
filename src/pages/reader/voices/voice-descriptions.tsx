import type { EditionArticle } from '../../../edition/edition.ts'
import { describeVoice } from '../../../edition/item-text.ts'
import { voiceId } from '../../../ui/text/voice.ts'

/** The descriptions that quotes point to. Hidden and outside the prose. */
export function VoiceDescriptions({ article }: { readonly article: EditionArticle }) {
  return (
    <div hidden>
      {article.quotes
        .filter((quote) => quote.number !== null)
        .map((quote) => (
          <span key={quote.number} id={voiceId(quote)}>
            {describeVoice(quote)}
          </span>
        ))}
    </div>
  )
}
