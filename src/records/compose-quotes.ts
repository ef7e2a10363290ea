import { paths } from '../paths.ts'
import type { Place } from '../quotes/quote.ts'
import type { Span } from '../text/span.ts'
import { hashText } from '../edition/columns/title-hash.ts'
import type {
  Edition,
  EditionArticle,
  EditionHeadline,
  EditionQuote,
  Item,
} from '../edition/edition.ts'
import { listHeadlines } from '../edition/list-headlines.ts'
import { createEvidence } from './evidence.ts'
import type { RecordOrigin, QuoteRecord } from './record.ts'
import { composeSubjects } from './compose-subjects.ts'

/**
 * Everything that is said in an edition, in the order of its source: what stands in marks or is reported in
 * articles, and what headlines quote or name a source for. Scare quotes, titles and quotes within quotes are left
 * out. `part` asks for one edition of a wire that has several (0-based). Pure; an edition in which nothing was found gives no record.
 */
export function composeQuotes(
  edition: Edition,
  origin: RecordOrigin,
  part: number | null = null,
): readonly QuoteRecord[] {
  const isWanted = (item: Item): boolean => part === null || item.part === part
  const records = [
    ...listHeadlines(edition, edition.table.findings?.voiced ?? [])
      .filter(isWanted)
      .flatMap((headline) => inHeadline(edition, headline, origin)),
    ...edition.articles.filter(isWanted).flatMap((article) => inArticle(edition, article, origin)),
  ]
  return records.sort(
    (one, other) => one.line - other.line || (one.start ?? 0) - (other.start ?? 0),
  )
}

function inArticle(
  { wire }: Edition,
  article: EditionArticle,
  origin: RecordOrigin,
): readonly QuoteRecord[] {
  const blocks = article.blocks.filter(({ type }) => type === 'paragraph')
  const evidenceIn = blocks.map((block) => keepOnce(() => createEvidence(wire.lines, block)))
  const cut = (place: Place | null): string | null =>
    place && (article.paragraphs[place.paragraph]?.slice(place.start, place.end) ?? null)
  return article.quotes.flatMap((quote): readonly QuoteRecord[] => {
    const block = blocks[quote.paragraph]
    const evidenceOf = evidenceIn[quote.paragraph]?.()
    if (!block || !evidenceOf || !isSaid(quote)) return []
    return [
      {
        id: quote.id,
        kind: quote.kind,
        speaker: quote.speaker,
        mention: cut(quote.mention),
        via: quote.via,
        cue: cut(quote.cue),
        deniedBy: quote.deniedBy,
        words: block.text.slice(quote.start, quote.end),
        title: article.title,
        path: paths.article(
          article,
          '',
          quote.number === null ? hashOf(quote) : `q${quote.number}`,
        ),
        ...composeSubjects(article),
        ...evidenceOf(quote),
        ...origin,
      },
    ]
  })
}

/** What `make` gives, made when it is first asked for. */
function keepOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

type SaidQuote = EditionQuote & { readonly kind: 'direct' | 'mixed' | 'indirect' }

const isSaid = (quote: EditionQuote): quote is SaidQuote =>
  quote.number !== null || (quote.kind === 'indirect' && quote.within === null)

const hashOf = ({ paragraph }: Place): string => `p${paragraph + 1}`

function inHeadline(
  { wire }: Edition,
  headline: EditionHeadline,
  origin: RecordOrigin,
): readonly QuoteRecord[] {
  const { text, voices } = headline
  const { source, quotes } = voices
  const evidenceOf = createEvidence(wire.lines, headline)
  const compose = (
    kind: 'headline' | 'source',
    speaker: string | null,
    span: Span,
    mention: string | null,
  ): QuoteRecord => ({
    id: hashText(`${headline.id}\n${kind}\n${span.start}\n${text.slice(span.start, span.end)}`),
    kind,
    speaker,
    mention,
    via: null,
    cue: null,
    deniedBy: null,
    words: text.slice(span.start, span.end),
    title: text,
    path: paths.headline(headline),
    ...composeSubjects(headline),
    ...evidenceOf(span),
    ...origin,
  })
  const cut = (span: Span | null): string | null => span && text.slice(span.start, span.end)
  const marked = quotes.map((quote) => ({
    ...compose('headline', quote.speaker, quote, cut(quote.mention)),
    deniedBy: cut(quote.deniedBy),
  }))
  const isQuoted = quotes.some(({ speaker }) => speaker === source?.name)
  if (!source || isQuoted) return marked
  const whole = { start: 0, end: text.length }
  return [...marked, compose('source', source.name, whole, text.slice(source.start, source.end))]
}
