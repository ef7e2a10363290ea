import { expect, test } from 'vitest'
import { findHeadlineVoices } from '../../../src/quotes/de/find-headline-voices.ts'
import { findQuotes } from '../../../src/quotes/de/find-quotes.ts'

// A second; longer than a test may take where each part looks through the whole paragraph.
test.each([
  ['words in marks without a full stop between them', '„Wir haben das nicht gewusst“, sagte er, '],
  ['initials without a name', 'J. J. J. „Wir haben das nicht gewusst“ '],
])('%s are read in linear time', (_, part) => {
  expect(findQuotes([part.repeat(12_000)])).toHaveLength(12_000)
})

test('speech of many paragraphs, each of which opens it anew, is read in linear time', () => {
  const part = '„Wir haben das alles wirklich nicht gewusst.'
  const quotes = findQuotes([`Ole Thom sagte: ${part}`, ...Array<string>(40_000).fill(part)])
  expect(quotes.at(-1)).toMatchObject({ speaker: 'Ole Thom', continues: 39_999 })
})

test('a headline of many words in marks is read in linear time', () => {
  expect(findHeadlineVoices('„Nein“, sagte Moor, '.repeat(12_000)).quotes).toHaveLength(12_000)
})
