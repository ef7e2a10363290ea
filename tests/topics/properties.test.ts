import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findArticleSubjects, findSubjects } from '../../src/topics/en/find-subjects.ts'
import { placeLabel } from '../../src/topics/labels.ts'
import { topicIds } from '../../src/topics/topic.ts'
import { runs } from '../wires.ts'

const { numRuns } = runs
const wire = readFileSync('public/wires/sf-pst.txt', 'utf8').split(/\s+/)
const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u202e', '\ud800', '’s']
const headline = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...wire, ...hostile), { maxLength: 20 }).map((words) => words.join(' ')),
)

describe('any headline', () => {
  test('has at most two topics, each once and with words of its own', () => {
    fc.assert(
      fc.property(headline, (text) => {
        const { topics } = findSubjects(text)
        expect(topics.length).toBeLessThanOrEqual(2)
        expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length)
        for (const { topic, words } of topics) {
          expect(topicIds).toContain(topic)
          expect(words.length).toBeGreaterThan(0)
          for (const word of words) expect(text).toContain(word)
        }
      }),
      { numRuns },
    )
  })

  test('names places that have a label, each once and by words of its own', () => {
    fc.assert(
      fc.property(headline, (text) => {
        const { places } = findSubjects(text)
        expect(new Set(places.map(({ place }) => place)).size).toBe(places.length)
        for (const { place, words } of places) {
          expect(placeLabel(place)).not.toBe(place)
          for (const word of words) expect(text).toContain(word)
        }
      }),
      { numRuns },
    )
  })

  test('says the same each time, and what follows a blank changes nothing', () => {
    fc.assert(
      fc.property(headline, (text) => {
        expect(findSubjects(text)).toEqual(findSubjects(text))
        expect(findSubjects(`  ${text}  `)).toEqual(findSubjects(text))
      }),
      { numRuns },
    )
  })

  test('makes an article with any paragraphs', () => {
    fc.assert(
      fc.property(headline, fc.array(headline, { maxLength: 5 }), (title, paragraphs) => {
        const { topics } = findArticleSubjects(title, paragraphs)
        const text = [title, ...paragraphs].join('\n')
        for (const { words } of topics) for (const word of words) expect(text).toContain(word)
      }),
      { numRuns },
    )
  })
})

describe('hostile words', () => {
  test.each(hostile)('%j alone says nothing', (word) => {
    expect(findSubjects(word)).toEqual({ topics: [], places: [] })
  })

  test('a headline of 100,000 words is read', () => {
    const long = 'court jails mayor after fire '.repeat(20_000)
    expect(findSubjects(long).topics.map(({ topic }) => topic)).toContain('crime')
  })
})
