import { lazy } from 'react'
import { LatePart } from '../../parts/late-part.tsx'
import { Link } from '../../../ui/link.tsx'
import { IconButton } from '../../../ui/button.tsx'
import type { EditionArticle } from '../../../edition/edition.ts'
import { useHueOf } from '../../../ui/news/speaker-hue.ts'
import { useWideWindow } from '../../../browser/reader/use-wide-window.ts'
import type { QuoteWalk } from './use-quote-walk.ts'
import type { ChosenSpeaker } from './use-speaker.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'
import { exportOf } from '../../../ui/late.tsx'
import { signs } from '../../../ui/controls/signs.ts'

const Minimap = lazy(exportOf(() => import('./minimap.tsx'), 'Minimap'))

const ROW =
  'flex min-h-10 items-center gap-2.5 border-b border-rule py-2.25 pointer-coarse:min-h-11'

/** Everyone who speaks in an article, with the number of quotes, beside a map of where they stand. */
export function SpeakerRail({
  article,
  speaker,
  walk,
}: {
  readonly article: EditionArticle
  readonly speaker: ChosenSpeaker
  readonly walk: QuoteWalk
}) {
  const isWide = useWideWindow()
  const unattributed = article.quotes.filter(
    (quote) => quote.number !== null && quote.voice === null,
  ).length
  if (article.speakers.length + unattributed === 0) return null
  return (
    <div className="grid gap-x-5 pt-2 lg:grid-cols-[60px_minmax(0,1fr)]">
      {isWide && (
        <div>
          <LatePart>
            <Minimap article={article} chosen={speaker.chosen} opened={walk.opened} />
          </LatePart>
        </div>
      )}
      <div data-walks className="min-w-0 text-sm">
        <ul role="list">
          {article.speakers.map(({ name }, voice) => (
            <SpeakerRow key={name} article={article} voice={voice} speaker={speaker} walk={walk} />
          ))}
          {unattributed > 0 && (
            <li className={ROW}>
              <i aria-hidden="true" className="swatch" data-voice="none" />
              <span>Unattributed</span>
              <span className="ms-auto text-soft tabular">{unattributed}</span>
            </li>
          )}
        </ul>
        {speaker.chosen !== null && (
          <Link
            to={speaker.to(null)}
            replace
            className="inline-flex min-h-10 items-center text-[13px] text-soft underline underline-offset-3"
          >
            Show all quotes
          </Link>
        )}
      </div>
    </div>
  )
}

/** A speaker: a press goes to the first quote, from where one walks on; a second press ends that. */
function SpeakerRow({
  article,
  voice,
  speaker,
  walk,
}: {
  readonly article: EditionArticle
  readonly voice: number
  readonly speaker: ChosenSpeaker
  readonly walk: QuoteWalk
}) {
  const { name, vias, quotes } = article.speakers[voice] ?? { name: '', vias: [], quotes: [] }
  const hueOf = useHueOf(article)
  const isChosen = speaker.chosen === voice
  const isOther = speaker.chosen !== null && !isChosen
  return (
    <li className={`relative ${ROW} ${isOther ? 'text-soft' : ''}`}>
      <i aria-hidden="true" className="swatch" {...hueOf(voice)} />
      <Link
        to={speaker.to(isChosen ? null : voice)}
        replace
        aria-current={isChosen ? 'true' : undefined}
        className="min-w-0 after:absolute after:inset-0 hover:underline aria-[current=true]:font-semibold"
      >
        <FromWire>{name}</FromWire>
        {vias.length > 0 && (
          <small className="block text-[13px] font-normal text-soft">
            via <FromWire>{vias.join(', ')}</FromWire>
          </small>
        )}
      </Link>
      {isChosen ? (
        <QuoteStepper walk={walk} />
      ) : (
        <span className="ms-auto text-soft tabular">{quotes.length}</span>
      )}
    </li>
  )
}

/** ‹ 1 of 5 ›: where one is among the quotes, and the way on. */
function QuoteStepper({ walk }: { readonly walk: QuoteWalk }) {
  return (
    <span
      role="group"
      aria-label="Quotes one by one"
      className="relative z-10 -me-1 ms-auto flex flex-none items-center text-[13px] text-ink tabular"
    >
      <IconButton
        icon={signs.before}
        size="16"
        label="Previous quote"
        className="!size-6"
        onClick={() => walk.step(-1)}
      />
      <span role="status">
        {Math.max(1, walk.at)} of {walk.of}
      </span>
      <IconButton
        icon={signs.on}
        size="16"
        label="Next quote"
        className="!size-6"
        onClick={() => walk.step(1)}
      />
    </span>
  )
}
