import type { ReactNode } from 'react'
import { composePieces } from '../../../edition/article-pieces.ts'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import type { Mark } from '../../../text/segments.ts'
import type { Span } from '../../../text/span.ts'
import { MarkedText } from '../../../ui/text/marked-text.tsx'
import { ArticleAside } from './article-aside.tsx'
import { findTableRows } from './find-table-rows.ts'
import { useHueOf } from '../../../ui/news/speaker-hue.ts'
import { QuoteLink } from './quote-link.tsx'
import { FromWire } from '../../../ui/text/from-wire.tsx'

/** What a piece of prose can be: a quote (the outer ones only), a match of the search, the sentence being read aloud. */
type ProseMark =
  | { readonly kind: 'quote'; readonly quote: EditionQuote }
  | { readonly kind: 'match' }
  | { readonly kind: 'spoken' }

const PROSE = '[hanging-punctuation:first]'
/** A row of a table keeps its blanks, each as wide as a letter, and stands right below the one before. */
const ROW = 'font-mono text-[13px] leading-6 whitespace-pre-wrap'
const EVEN_BLANKS = { wordSpacing: 0 } as const

/** The text of an article, verbatim: paragraphs, and subheads without their hyphens. What stands among it and is none of it is named. */
export function ArticleBody({
  article,
  named,
  opened,
  toQuote,
  isShown,
  isQuiet,
  spoken,
  findMatches,
  toLine,
}: {
  readonly article: EditionArticle
  /** The paragraph (0-based) that the address names. */
  readonly named: number | null
  /** The number of the quote that stands open. */
  readonly opened: number | null
  readonly toQuote: (quote: EditionQuote) => string
  readonly isShown: (quote: EditionQuote) => boolean
  /** Whether a quote is another speaker's than the chosen. */
  readonly isQuiet: (quote: EditionQuote) => boolean
  readonly spoken: (Span & { readonly paragraph: number }) | null
  readonly findMatches: (text: string) => readonly Span[]
  readonly toLine: (line: number) => string
}) {
  const hueOf = useHueOf(article)
  const draw = (mark: ProseMark, children: ReactNode, key: number): ReactNode => {
    switch (mark.kind) {
      case 'match':
        return (
          <mark key={key} className="search-match">
            {children}
          </mark>
        )
      case 'spoken':
        return (
          <span key={key} className="spoken">
            {children}
          </span>
        )
      case 'quote':
        return (
          <QuoteLink
            key={key}
            quote={mark.quote}
            hue={hueOf(mark.quote.voice)}
            quiet={isQuiet(mark.quote)}
            to={toQuote(mark.quote)}
            opened={mark.quote.number === opened}
          >
            {children}
          </QuoteLink>
        )
    }
  }
  let paragraph = -1
  const pieces = composePieces(article)
  const rows = findTableRows(
    pieces.map((piece) => (piece.type === 'paragraph' ? piece.text : null)),
  )
  return pieces.map((block, at) => {
    if (block.type === 'aside')
      return <ArticleAside key={block.lines[0]?.line} lines={block.lines} toLine={toLine} />
    if (block.type === 'subhead')
      return (
        <FromWire
          as="h2"
          key={block.lines.first}
          className="mt-10 mb-4 font-serif text-[1.3em] leading-[1.23] font-semibold tracking-[-.01em] max-md:mt-8 max-md:mb-3"
        >
          {block.text}
        </FromWire>
      )
    paragraph++
    const index = paragraph
    const marks: readonly Mark<ProseMark>[] = [
      ...article.quotes
        .filter((quote) => quote.paragraph === index && isShown(quote))
        .map((quote): Mark<ProseMark> => ({
          start: quote.start,
          end: quote.end,
          value: { kind: 'quote', quote },
        })),
      ...findMatches(block.text).map(({ start, end }): Mark<ProseMark> => ({
        start,
        end,
        value: { kind: 'match' },
      })),
      ...(spoken?.paragraph === index
        ? [{ start: spoken.start, end: spoken.end, value: { kind: 'spoken' } } as const]
        : []),
    ]
    return (
      <FromWire
        as="p"
        key={block.lines.first}
        id={`p${index + 1}`}
        tabIndex={index === named ? -1 : undefined}
        className={`${rows.has(at) ? ROW : PROSE} ${rows.has(at + 1) && rows.has(at) ? '' : 'mb-[1.2em]'} ${index === named ? 'bg-wash' : ''}`}
        style={rows.has(at) ? EVEN_BLANKS : undefined}
      >
        <MarkedText text={block.text} marks={marks} draw={draw} />
      </FromWire>
    )
  })
}
