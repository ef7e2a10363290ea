import { Link } from '../../../ui/link.tsx'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { lineOfParagraph } from '../../../edition/line-of-paragraph.ts'
import { TextButton, TextLink } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { RailHeading } from '../rail-heading.tsx'

/** Why a quote is whose it is: speaker, via, the words that say so, and where it stands in the wire. */
export function QuoteCard({
  article,
  quote,
  toLine,
  toNone,
  saved,
  onCopy,
  onCopyLink,
  onSave,
  onStep,
}: {
  readonly article: EditionArticle
  readonly quote: EditionQuote
  readonly toLine: (line: number) => string
  /** The article without an open quote. */
  readonly toNone: string
  readonly saved: boolean
  readonly onCopy: () => void
  readonly onCopyLink: () => void
  readonly onSave: () => void
  readonly onStep: (by: 1 | -1) => void
}) {
  const cue =
    quote.cue && article.paragraphs[quote.cue.paragraph]?.slice(quote.cue.start, quote.cue.end)
  const mention =
    quote.mention &&
    article.paragraphs[quote.mention.paragraph]?.slice(quote.mention.start, quote.mention.end)
  const before = quote.continues === null ? undefined : article.quotes[quote.continues]
  const line = lineOfParagraph(article, quote.paragraph)
  return (
    <section
      aria-label="This quote"
      className="lg:sticky lg:top-0 lg:z-10 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto lg:bg-paper max-lg:fixed max-lg:inset-x-0 max-lg:bottom-12 max-lg:z-10 max-lg:max-h-[45dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-rule max-lg:bg-sheet max-lg:px-4 max-lg:pb-2 max-lg:floating md:max-lg:bottom-0"
    >
      <RailHeading>This quote</RailHeading>
      <div className="border-b border-rule py-2 text-sm">
        <p>
          <b className="font-semibold">
            <bdi>{quote.speaker ?? 'Unattributed'}</bdi>
          </b>
          {quote.via && (
            <>
              , via <bdi>{quote.via}</bdi>
            </>
          )}
          {quote.deniedBy && (
            <>
              , denied by <bdi>{quote.deniedBy}</bdi>
            </>
          )}
        </p>
        <dl className="text-soft [&_dd]:inline [&_dt]:inline">
          {cue && (
            <div>
              <dt>cue: </dt>
              <dd>
                “<bdi>{cue}</bdi>”
              </dd>
            </div>
          )}
          {before && (
            <div>
              <dt>carried over: </dt>
              <dd>goes on from {describeBefore(before, quote)}</dd>
            </div>
          )}
          {mention && mention !== quote.speaker && (
            <div>
              <dt>named as: </dt>
              <dd>
                “<bdi>{mention}</bdi>”
              </dd>
            </div>
          )}
          <div>
            <dt className="sr-only">place: </dt>
            <dd>
              paragraph {quote.paragraph + 1} ·{' '}
              <Link to={toLine(line)} className="underline">
                wire line {line}
              </Link>
            </dd>
          </div>
        </dl>
        <p className="mt-1 flex flex-wrap gap-x-3">
          <TextButton onClick={onCopy}>Copy quote</TextButton>
          <TextButton onClick={onCopyLink}>Copy link</TextButton>
          <TextButton aria-pressed={saved} onClick={onSave}>
            {saved ? 'Saved' : 'Save quote'}
          </TextButton>
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3">
          <TextButton onClick={() => onStep(-1)}>
            <Kbd>[</Kbd> Previous
          </TextButton>
          <TextButton onClick={() => onStep(1)}>
            Next <Kbd>]</Kbd>
          </TextButton>
          <TextLink to={toNone} replace className="lg:hidden">
            Close
          </TextLink>
        </p>
      </div>
    </section>
  )
}

/** The part a quote goes on from, with its paragraph where that is another. */
const describeBefore = (before: EditionQuote, { paragraph }: EditionQuote): string =>
  `quote ${before.number}` +
  (before.paragraph === paragraph ? '' : ` in paragraph ${before.paragraph + 1}`)
