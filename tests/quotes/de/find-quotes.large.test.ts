import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/de/find-quotes.ts'

// A second; longer than a test may take where each part looks through the whole paragraph.
test.each([
  ['words in marks without a full stop between them', '„Wir haben das nicht gewusst“, sagte er, '],
  ['initials without a name', 'J. J. J. „Wir haben das nicht gewusst“ '],
])('%s are read in linear time', (_, part) => {
  expect(findQuotes([part.repeat(12_000)])).toHaveLength(12_000)
})
