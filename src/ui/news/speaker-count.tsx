import type { EditionArticle } from '../../edition/edition.ts'
import { plural } from '../text/plural.ts'
import { findSpeakerHues, hueOf } from './speaker-hue.ts'

/** Colour swatches of speakers shown beside the number of speakers. */
const MAX_SPEAKERS = 6

/** The number of quotes of an article and of speakers, with the colours that the first of them have in the edition. */
export function SpeakerCount({
  article: { quotes, speakers },
  articles,
}: {
  readonly article: EditionArticle
  /** All those of the edition. */
  readonly articles: readonly EditionArticle[]
}) {
  const hues = findSpeakerHues(articles)
  const shown = quotes.filter((quote) => quote.number !== null).length
  if (shown === 0) return null
  return (
    <span className="flex items-center gap-1 max-md:hidden">
      {plural(shown, 'quote')}
      {speakers.length > 0 && ` from ${plural(speakers.length, 'speaker')}`}
      <span className="ms-0.5 flex gap-0.75" aria-hidden="true">
        {speakers.slice(0, MAX_SPEAKERS).map(({ name }) => (
          <i key={name} className="swatch" {...hueOf(hues, name)} />
        ))}
      </span>
    </span>
  )
}
