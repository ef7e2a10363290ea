import { useCallback, useState } from 'react'
import { watchBar } from '../../../browser/layout/foot.ts'
import { copyText } from '../../../browser/platform/copy.ts'
import { linkToPage } from '../../../browser/platform/share.ts'
import { shareQuotePicture } from '../../../browser/reader/share-quote-picture.ts'
import { useCardSwipe } from '../../../browser/reader/use-card-swipe.ts'
import { lineOfParagraph } from '../../../edition/line-of-paragraph.ts'
import { composeQuotePicture, composeQuoteText } from '../../../edition/item-text.ts'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Link } from '../../../ui/link.tsx'
import { useHueOf } from '../../../ui/news/speaker-hue.ts'
import type { QuoteWalk } from './use-quote-walk.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'
import { signs } from '../../../ui/controls/signs.ts'
import { speakerKey } from '../../../quotes/speaker-key.ts'

const ACT =
  'flex min-h-8 items-center rounded-md border border-rule bg-sheet text-ink hover:border-edge max-lg:min-h-11'

const FORM = [
  'z-30 px-4 border-s-3 bg-sheet border-(--hue-line) text-[13px] text-soft',
  'lg:sticky lg:top-0 lg:z-20 lg:my-4 lg:mb-2 lg:rounded-md lg:border lg:border-rule lg:border-s-3 lg:border-s-(--hue-line) lg:px-3 lg:py-2.75',
  'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:pb-[env(safe-area-inset-bottom)] max-lg:floating',
].join(' ')

/** Why a quote is whose it is, and where it stands. Where it lies over the text it is one line, until it is unfolded. */
export function QuoteCard({
  article,
  quote,
  walk,
  toLine,
  saved,
  onSave,
}: {
  readonly article: EditionArticle
  readonly quote: EditionQuote
  readonly walk: QuoteWalk
  readonly toLine: (line: number) => string
  readonly saved: boolean
  readonly onSave: () => void
}) {
  const hueOf = useHueOf(article)
  const [isUnfolded, setUnfolded] = useState(false)
  const swipe = useCardSwipe(walk.close)
  const card = useCallback(
    (section: HTMLElement | null) => {
      const ends = [swipe(section), watchBar(section)]
      return () => ends.forEach((end) => end?.())
    },
    [swipe],
  )
  const copy = (): void => void copyText(composeQuoteText(article, quote), 'Quote')
  return (
    <section ref={card} data-walks aria-label="This quote" {...hueOf(quote.voice)} className={FORM}>
      <div className="flex items-center gap-2.5 max-lg:h-14">
        <b className="min-w-0 truncate text-sm font-semibold text-ink lg:whitespace-normal">
          {quote.speaker ? <FromWire>{quote.speaker}</FromWire> : 'Unattributed'}
        </b>
        <span role="status" className="me-auto flex-none tabular lg:hidden">
          {Math.max(1, walk.at)} of {walk.of}
        </span>
        <span className="flex flex-none lg:hidden">
          <CardButton icon={signs.before} label="Previous quote" onClick={() => walk.step(-1)} />
          <CardButton icon={signs.on} label="Next quote" onClick={() => walk.step(1)} />
          <CardButton icon={signs.copy} label="Copy" onClick={copy} />
          <CardButton
            icon={isUnfolded ? 'unfold' : signs.fold}
            label={isUnfolded ? 'Less about this quote' : 'More about this quote'}
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          />
        </span>
        <CardButton
          icon="close"
          label="Close"
          className="-me-2 -ms-2.5 lg:ms-auto"
          onClick={walk.close}
        />
      </div>
      <div className={isUnfolded ? 'max-lg:pb-4' : 'max-lg:hidden'}>
        <Evidence article={article} quote={quote} toLine={toLine} />
        <p className="mt-2 flex gap-1.5">
          <button type="button" className={`${ACT} gap-1.5 px-2.25 text-[13px]`} onClick={copy}>
            <Icon name={signs.copy} size="16" />
            Copy quote
          </button>
          <button
            type="button"
            aria-pressed={saved}
            aria-label="Save quote"
            title={saved ? 'Unsave quote' : 'Save quote'}
            className={`${ACT} px-2`}
            onClick={onSave}
          >
            <Icon name="star" size="16" filled={saved} />
          </button>
          <button
            type="button"
            aria-label="Share as a picture"
            title="Share as a picture"
            className={`${ACT} px-2`}
            onClick={() => void shareQuotePicture(composeQuotePicture(article, quote))}
          >
            <Icon name={signs.share} size="16" />
          </button>
          <button
            type="button"
            aria-label="Copy link"
            title="Copy link"
            className={`${ACT} px-2`}
            onClick={() => void copyText(linkToPage(), 'Link')}
          >
            <Icon name={signs.link} size="16" />
          </button>
        </p>
      </div>
    </section>
  )
}

function CardButton({ className = '', ...props }: Parameters<typeof IconButton>[0]) {
  return (
    <IconButton
      size="16"
      {...props}
      className={`max-lg:h-11 max-lg:w-10 max-lg:text-ink ${className}`}
    />
  )
}

/** Speaker and via, the words that say so, the paragraph and the line. */
function Evidence({
  article,
  quote,
  toLine,
}: {
  readonly article: EditionArticle
  readonly quote: EditionQuote
  readonly toLine: (line: number) => string
}) {
  const wordsOf = (place: EditionQuote['cue']): string | null =>
    place && (article.paragraphs[place.paragraph]?.slice(place.start, place.end) ?? null)
  const cue = wordsOf(quote.cue)
  const mention = wordsOf(quote.mention)
  const before = quote.continues === null ? undefined : article.quotes[quote.continues]
  const line = lineOfParagraph(article, quote.paragraph)
  const isCalled = mention !== null && speakerKey(mention) !== speakerKey(quote.speaker ?? '')
  return (
    <p>
      {quote.via && (
        <>
          via <FromWire>{quote.via}</FromWire>
          <br />
        </>
      )}
      {quote.deniedBy && (
        <>
          denied by <FromWire>{quote.deniedBy}</FromWire>
          <br />
        </>
      )}
      {cue !== null && (
        <>
          Attributed by “<FromWire>{cue}</FromWire>”{whereCue(quote)} ·{' '}
        </>
      )}
      {isCalled && (
        <>
          called “<FromWire>{mention}</FromWire>” here ·{' '}
        </>
      )}
      paragraph {quote.paragraph + 1}
      <br />
      {before && (
        <>
          <span>goes on from {describeBefore(before, quote)}</span>
          <br />
        </>
      )}
      Line {line} ·{' '}
      <Link to={toLine(line)} className="underline underline-offset-3">
        Show in source
      </Link>
    </p>
  )
}

/** The paragraph of the words that attribute, where the quote stands in another. */
const whereCue = ({ cue, paragraph }: EditionQuote): string =>
  cue && cue.paragraph !== paragraph ? ` in paragraph ${cue.paragraph + 1}` : ''

/** The part a quote goes on from, with its paragraph where that is another. */
const describeBefore = (before: EditionQuote, { paragraph }: EditionQuote): string =>
  `quote ${before.number}` +
  (before.paragraph === paragraph ? '' : ` in paragraph ${before.paragraph + 1}`)
