import { bench, describe } from 'vitest'
import { findHeadlineVoices } from '../src/quotes/find-headline-voices.ts'
import { findQuotes } from '../src/quotes/find-quotes.ts'

/**
 * Stored baselines (one core of a busy two-core machine, Node 20): an article about 2 MB/s and 20 ms at worst,
 * headlines about 100,000 a second, hostile text 1 MB in some 5 s and linear in its length.
 */
const paragraph =
  '"The lake will be full by May," said Ana Bell, the town engineer. She told reporters that the pumps, which ' +
  'Mayor Tom Reed had called "beyond repair," were running again. "We waited," she added, "and it rained."'
const article = Array.from({ length: 50 }, (_, index) => `${paragraph} It was day ${index}.`)

const headlines = [
  'Dam breaks above sleeping town',
  "Mayor calls pumps 'beyond repair'",
  'Captain ignored warnings: court',
  "'We lost everything': farmers wait for rain",
]

describe('an article', () => {
  bench('20 kB of news prose', () => void findQuotes(article))
})

describe('headlines', () => {
  bench('four of every kind', () =>
    headlines.forEach((headline) => void findHeadlineVoices(headline)))
})

describe('hostile text', () => {
  for (const unit of ['"', '"a ', " 'a' ", '"\'', 'and he said, "no" ', 'A Smith. ']) {
    for (const size of [50_000, 200_000]) {
      const text = unit.repeat(size / unit.length)
      bench(`${size / 1000} kB of ${JSON.stringify(unit)}`, () => void findQuotes([text]), {
        time: 100,
      })
    }
  }
})
