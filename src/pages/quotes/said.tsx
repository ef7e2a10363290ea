import { Link } from '../../ui/link.tsx'
import type { Span } from '../../text/span.ts'
import type { Utterance } from '../../edition/voices/voices.ts'
import { MatchedText } from '../../ui/text/matched-text.tsx'

/** One thing said, with its place: the words lead there. */
export function Said({
  utterance,
  to,
  matches,
}: {
  readonly utterance: Utterance
  readonly to: string
  readonly matches: readonly Span[]
}) {
  return (
    <li data-row={idOf(utterance)} className="border-b border-rule py-3">
      <Link
        to={to}
        data-item={idOf(utterance)}
        draggable={false}
        className="block font-serif text-lg leading-snug text-pretty wrap-anywhere hover:underline"
      >
        <bdi>
          <MatchedText text={utterance.words} matches={matches} />
        </bdi>
      </Link>
      <p dir="auto" className="mt-0.75 text-[12.5px] text-soft">
        {describePlace(utterance)}
      </p>
    </li>
  )
}

const idOf = (utterance: Utterance): string =>
  utterance.kind === 'article' ? utterance.quote.id : utterance.headline.id

function describePlace(utterance: Utterance): string {
  switch (utterance.kind) {
    case 'article': {
      const { quote, article } = utterance
      const via = quote.via ? `via ${quote.via} · ` : ''
      return `${via}paragraph ${quote.paragraph + 1} of “${article.title}”`
    }
    case 'headline':
      return `${utterance.sourced ? 'source of headline' : 'headline'} No. ${utterance.headline.number}: ${utterance.headline.text}`
    case 'source':
      return `source of headline No. ${utterance.headline.number}`
  }
}
