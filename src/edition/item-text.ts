import { composePieces } from './article-pieces.ts'
import { lineOfParagraph } from './line-of-paragraph.ts'
import type { EditionArticle, EditionQuote } from './edition.ts'

/** Who said it, for people: "Sergei Krikalev, via TASS"; "unattributed, denied by Bell" where it cannot be told. */
export const describeVoice = ({
  speaker,
  via,
  deniedBy,
}: Pick<EditionQuote, 'speaker' | 'via' | 'deniedBy'>): string =>
  (speaker ?? 'unattributed') +
  (via ? `, via ${via}` : '') +
  (deniedBy ? `, denied by ${deniedBy}` : '')

/**
 * A quote as one passes it on: its words as they stand in the wire, then whose they are, who denies them, and where
 * they stand.
 */
export function composeQuoteText(article: EditionArticle, quote: EditionQuote): string {
  const words = article.paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? ''
  const source = [article.title, article.signature?.text].filter(Boolean).join(', ')
  return `${words}\n— ${describeVoice(quote)} (${source})`
}

/** A quote with all that stands beside it where it is passed on as a picture. */
export interface QuotePicture {
  /** As they stand in the wire, with their marks. */
  readonly words: string
  /** With the medium through which it came, and whoever denies it. */
  readonly speaker: string
  readonly title: string
  /** Signature, where there is one, and line. */
  readonly source: string
}

/** What a picture of a quote says: its words, whose they are, and where they stand. */
export function composeQuotePicture(article: EditionArticle, quote: EditionQuote): QuotePicture {
  const line = `line ${lineOfParagraph(article, quote.paragraph)}`
  return {
    words: article.paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? '',
    speaker: describeVoice({ ...quote, speaker: quote.speaker ?? 'Unattributed' }),
    title: article.title,
    source: [article.signature?.text, line].filter(Boolean).join(' · '),
  }
}

/**
 * An article as one copies it: title, paragraphs and signature, each on its line, verbatim as the wire has them.
 * Where lines stood that are none of its text, the page's own say, stands `[…]`.
 */
export function composeArticleText(article: EditionArticle): string {
  const title = article.titled ? [article.title] : []
  const signature = article.signature ? [article.signature.text] : []
  const body = composePieces(article).map((piece) => (piece.type === 'aside' ? '[…]' : piece.text))
  return [...title, ...body, ...signature].join('\n')
}
