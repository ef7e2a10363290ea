import { findQuotes } from '../../src/quotes/en/find-quotes.ts'
import type { Place } from '../../src/quotes/quote.ts'

interface Extracted extends Place {
  readonly speaker: string | null
  readonly mention: string | null
  readonly kind: 'quoted' | 'indirect' | 'scare' | 'title'
}

/** The scorer's view of `findQuotes`: outer quotes only, as the labels know no nested ones. */
export function extractQuotes(paragraphs: string[]): Extracted[] {
  return findQuotes(paragraphs)
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
