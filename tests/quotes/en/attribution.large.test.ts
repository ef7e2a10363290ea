import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

test.each([
  ['before colons', 'Bell: "no": ', 8_000],
  ['in capitals', 'BELL SAID "NO" TO REED, ', 8_000],
  ['in relative clauses', 'Bell, who had called it "a mess", which said, whose leader ', 5_000],
])('words in marks %s without a full stop are read in linear time', (_, words, times) => {
  // A second; longer than a test may take where each looks through the whole sentence.
  expect(findQuotes([words.repeat(times)])).toHaveLength(times)
})

test.each(['Texas, ', 'of Hull, Yorkshire, ', 'R-Ohio, ', 'who left and ', 'who, ', 'and saying '])(
  'a row of 20,000 before "who" is read without a deep stack: %s',
  (item) => {
    const text = `Ann Bell, ${item.repeat(20_000)}who said it was "late".`
    expect(findQuotes([text]).at(-1)?.kind).toBe('mixed')
  },
)
