import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** What is reported without marks, and by whom. */
export const reported = (text: string): readonly (readonly [string, string | null])[] =>
  findQuotes([text])
    .filter(({ kind }) => kind === 'indirect')
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker])
