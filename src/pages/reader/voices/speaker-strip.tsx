import { Link } from '../../../ui/link.tsx'
import type { EditionArticle } from '../../../edition/edition.ts'
import { useHueOf } from '../../../ui/news/speaker-hue.ts'
import type { ChosenSpeaker } from './use-speaker.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'

const STRIP =
  '-mt-6 mb-6 hidden h-10 items-center gap-6 overflow-x-auto border-b border-rule text-[13px] whitespace-nowrap [scrollbar-width:none] md:max-lg:flex print:hidden [--ring:-2px]'

/** Placeholder of the strip, where there are quotes that have not been found yet. */
export function StripRoom({ article }: { readonly article: EditionArticle }) {
  return article.paragraphs.some((text) => /["“]/.test(text)) && <div className={STRIP} />
}

/** The speakers in one line under the byline, where the window has no room for them beside the text. */
export function SpeakerStrip({
  article,
  speaker,
}: {
  readonly article: EditionArticle
  readonly speaker: ChosenSpeaker
}) {
  const hueOf = useHueOf(article)
  if (article.speakers.length === 0) return null
  return (
    <div data-walks className={STRIP}>
      <b className="font-semibold">Who said what</b>
      {article.speakers.map(({ name, quotes }, voice) => (
        <Link
          key={name}
          to={speaker.to(speaker.chosen === voice ? null : voice)}
          replace
          aria-current={speaker.chosen === voice ? 'true' : undefined}
          className="flex h-full items-center gap-2 hover:underline aria-[current=true]:font-semibold"
        >
          <i aria-hidden="true" className="swatch" {...hueOf(voice)} />
          <FromWire>{name}</FromWire>
          <span className="font-normal text-soft">{quotes.length}</span>
        </Link>
      ))}
    </div>
  )
}
