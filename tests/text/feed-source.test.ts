import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutFeedSource, findFeedSource } from '../../src/text/feed-source.ts'

test.each([
  ['Ferry sinks off Lombok, dozens missing - Reuters', 'Reuters'],
  ['Ferry sinks off Lombok – The Harbour Times', 'The Harbour Times'],
  ['Ferry Sinks Off Lombok | HARBOUR.com', 'HARBOUR.com'],
  ['Glacier tongue breaks off - what next? - BBC', 'BBC'],
  ['Glacier tongue breaks off — Daily News of Lombok', 'Daily News of Lombok'],
])('%s', (headline, source) => {
  const span = findFeedSource(headline)
  expect(span && headline.slice(span.start, span.end)).toBe(source)
  expect(cutFeedSource(headline)).toBe(headline.slice(0, (span?.start ?? 0) - 3))
})

test.each([
  'Ferry sinks off Lombok - minister',
  'Truce broken twice in a night - UN',
  'The Lamp by the Harbour - Review',
  'Oil oil oil - 1.',
  'Ferry Sinks Off Lombok - Thousands Flee',
  'Norfair-Calder merger is off, says Reuters',
  'Analysis - Reuters',
  'Drought returns - what the times demand',
  '',
])('has no source of a feed: %s', (headline) => {
  expect(findFeedSource(headline)).toBeNull()
  expect(cutFeedSource(headline)).toBe(headline)
})

test('any string keeps its beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(text.startsWith(cutFeedSource(text))).toBe(true)
    }),
  )
})
