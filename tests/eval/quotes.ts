import { everyLanguage } from '../../src/edition/languages/every-language.ts'
import type { Place } from '../../src/quotes/quote.ts'

interface Extracted extends Place {
  readonly speaker: string | null
  readonly mention: string | null
  readonly kind: 'quoted' | 'indirect' | 'scare' | 'title'
}

/** The scorer's view of the quotes in a document's language: outer quotes only, as the labels know no nested ones. */
export function extractQuotes(paragraphs: string[], doc: { lang?: string } = {}): Extracted[] {
  return everyLanguage(doc.lang ?? 'en')
    .findQuotes(paragraphs)
    .filter((quote) => quote.within === null)
    .map(({ paragraph, start, end, kind, speaker, mention }) => ({
      paragraph,
      start,
      end,
      speaker,
      mention: mention && (paragraphs[mention.paragraph] ?? '').slice(mention.start, mention.end),
      kind: kind === 'direct' || kind === 'mixed' ? 'quoted' : kind,
    }))
}
