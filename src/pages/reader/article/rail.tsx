import { Link } from '../../../ui/link.tsx'
import type { EditionArticle } from '../../../edition/edition.ts'
import { RailHeading } from '../rail-heading.tsx'

/** Everyone who speaks in an article, with the number of quotes. Choosing one shows only theirs. */
export function SpeakerRail({
  article,
  chosen,
  toSpeaker,
}: {
  readonly article: EditionArticle
  /** The index of the speaker shown alone, or `null` for all. */
  readonly chosen: number | null
  readonly toSpeaker: (voice: number | null) => string
}) {
  const unattributed = article.quotes.filter(
    (quote) => quote.number !== null && quote.voice === null,
  ).length
  if (article.speakers.length + unattributed === 0) return null
  return (
    <section>
      <RailHeading>Who said what</RailHeading>
      <ul role="list" className="text-sm">
        {article.speakers.map(({ name, vias, quotes }, voice) => (
          <li key={name} className="border-b border-rule">
            <Link
              to={toSpeaker(chosen === voice ? null : voice)}
              replace
              aria-current={chosen === voice ? 'true' : undefined}
              className="flex items-center gap-2.5 py-2.25 hover:underline aria-[current=true]:font-semibold"
            >
              <i
                aria-hidden="true"
                className="swatch"
                data-voice={voice % 6}
                data-repeat={voice >= 6 ? '' : undefined}
              />
              <span>
                <bdi>{name}</bdi>
                {vias.length > 0 && (
                  <small className="block text-soft">via {vias.join(', ')}</small>
                )}
              </span>
              <span className="ms-auto text-soft [font-variant-numeric:tabular-nums]">
                {quotes.length}
              </span>
            </Link>
          </li>
        ))}
        {unattributed > 0 && (
          <li className="flex items-center gap-2.5 border-b border-rule py-2.25">
            <i aria-hidden="true" className="swatch" data-voice="none" />
            <span>unattributed</span>
            <span className="ms-auto text-soft [font-variant-numeric:tabular-nums]">
              {unattributed}
            </span>
          </li>
        )}
      </ul>
      {chosen !== null && (
        <Link to={toSpeaker(null)} replace className="mt-2 inline-block text-sm underline">
          Show every speaker
        </Link>
      )}
    </section>
  )
}
