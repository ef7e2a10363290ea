import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/de/find-quotes.ts'

test('words in marks without a full stop between them are read in linear time', () => {
  // A second; longer than a test may take where each looks through the whole sentence.
  expect(findQuotes(['„Wir haben das nicht gewusst“, sagte er, '.repeat(12_000)])).toHaveLength(
    12_000,
  )
})
