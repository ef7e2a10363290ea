import { composePieces } from './article-pieces.ts'
import type { EditionArticle, EditionQuote } from './edition.ts'

/** A quote as one passes it on: its words as they stand in the wire, then whose they are and where they stand. */
export function composeQuoteText(article: EditionArticle, quote: EditionQuote): string {
  const words = article.paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? ''
  const speaker = quote.speaker ?? 'unattributed'
  const via = quote.via ? `, via ${quote.via}` : ''
  const source = [article.title, article.signature?.text].filter(Boolean).join(', ')
  return `${words}\n— ${speaker}${via} (${source})`
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
