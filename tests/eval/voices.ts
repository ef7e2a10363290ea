import { findHeadlineVoices } from '../../src/quotes/en/find-headline-voices.ts'

interface Heard {
  readonly source: string | null
  readonly quotes: readonly { start: number; end: number; speaker: string | null }[]
}

/** The scorer's view of `findHeadlineVoices`. */
export function headlineVoices(headline: string): Heard {
  const { source, quotes } = findHeadlineVoices(headline)
  return {
    source: source?.name ?? null,
    quotes: quotes.map(({ start, end, speaker }) => ({ start, end, speaker })),
  }
}
