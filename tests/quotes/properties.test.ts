import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { findHeadlineVoices } from '../../src/quotes/en/find-headline-voices.ts'
import { findQuotes } from '../../src/quotes/en/find-quotes.ts'
import type { Quote } from '../../src/quotes/quote.ts'
import { runs } from '../wires.ts'

const { numRuns } = runs
vi.setConfig({ testTimeout: 5000 + 20 * numRuns })

const pieces = constantFrom(
  ...`" ' “ ” ‘ ’ « » '' „ ( ) — , . : ; ? and that She it quoted 😀 \u0301 U.S.`.split(' '),
  ...'he said |Mr. Reed said |said Ana Bell|according to the mayor|who called it |as saying '.split(
    '|',
  ),
  ...` |Tom Ash |told Reuters |the council's |“|”`.split('|'),
)
const newsLike = array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const paragraph = oneof(newsLike, string({ unit: 'binary', maxLength: 200 }))
const article = array(paragraph, { maxLength: 5 })

describe('findQuotes on any strings', () => {
  test('gives places within their paragraphs, in order', () => {
    assert(
      property(article, (paragraphs) => {
        let last = { paragraph: 0, start: 0 }
        for (const quote of findQuotes(paragraphs)) {
          const text = paragraphs[quote.paragraph] ?? ''
          expect(quote.start).toBeGreaterThanOrEqual(0)
          expect(quote.end).toBeGreaterThan(quote.start)
          expect(quote.end).toBeLessThanOrEqual(text.length)
          expect(comesAfter(quote, last)).toBe(true)
          last = quote
        }
      }),
      { numRuns },
    )
  })

  test('nests within bounds and overlaps in no other way', () => {
    assert(
      property(article, (paragraphs) => {
        const quotes = findQuotes(paragraphs)
        for (const [index, quote] of quotes.entries()) {
          if (quote.within !== null) {
            const outer = quotes[quote.within]
            expect(quote.within).toBeLessThan(index)
            expect(outer && holds(outer, quote)).toBe(true)
          }
          for (const other of quotes.slice(index + 1)) {
            if (overlap(quote, other)) expect(holds(quote, other) || holds(other, quote)).toBe(true)
          }
        }
      }),
      { numRuns },
    )
  })

  test('points mentions, cues and earlier parts at what is there', () => {
    assert(
      property(article, (paragraphs) => {
        const quotes = findQuotes(paragraphs)
        for (const [index, quote] of quotes.entries()) {
          if (quote.continues !== null) expect(quote.continues).toBeLessThan(index)
          for (const place of [quote.mention, quote.cue]) {
            if (!place) continue
            const text = paragraphs[place.paragraph] ?? ''
            expect(text.slice(place.start, place.end).trim()).not.toBe('')
          }
          if (quote.kind === 'scare' || quote.kind === 'title') expect(quote.speaker).toBeNull()
        }
      }),
      { numRuns },
    )
  })
})

test('findHeadlineVoices gives places within any headline', () => {
  assert(
    property(paragraph, (headline) => {
      const { quotes, source } = findHeadlineVoices(headline)
      for (const span of [...quotes, ...(source ? [source] : [])]) {
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(headline.length)
      }
      if (source) expect(headline.slice(source.start, source.end)).toBe(source.name)
    }),
    { numRuns },
  )
})

function comesAfter(quote: Quote, last: { paragraph: number; start: number }): boolean {
  if (quote.paragraph !== last.paragraph) return quote.paragraph > last.paragraph
  return quote.start >= last.start
}

function holds(outer: Quote, inner: Quote): boolean {
  return outer.paragraph === inner.paragraph && outer.start <= inner.start && inner.end <= outer.end
}

function overlap(a: Quote, b: Quote): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end
}
