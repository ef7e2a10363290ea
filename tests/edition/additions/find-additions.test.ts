import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noAdditions, parseTopicRules } from '../../../src/edition/additions/additions.ts'
import { parseSiteLexicon } from '../../../src/edition/additions/site-lexicon.ts'
import {
  createAddSubjects,
  createCutStopWords,
} from '../../../src/edition/additions/find-additions.ts'
import type { Subjects } from '../../../src/topics/topic.ts'

const found: Subjects = {
  topics: [{ topic: 'economy', words: ['oil'] }],
  places: [{ place: 'IR', words: ['Iran'] }],
}

describe('the site’s list', () => {
  const lexicon = parseSiteLexicon({
    topics: { conflict: ['Zorvex Strait', 'zorvex fever'], nonsense: ['oil'] },
    places: { OM: ['Musandam'], Nowhere: ['Iran'] },
    stopWords: ['exclusive'],
  })
  const add = createAddSubjects(lexicon)

  test('leads with its words, named as they stand', () => {
    expect(add('Oil ships leave the Zorvex Strait', found).topics).toEqual([
      { topic: 'conflict', words: ['Zorvex Strait'] },
      { topic: 'economy', words: ['oil'] },
    ])
  })

  test('wants a capital where it has one, and whole words', () => {
    expect(add('The zorvex strait of words', found)).toEqual(found)
    expect(add('Zorvex Straits', found)).toEqual(found)
  })

  test('names places beside those found', () => {
    expect(add('Musandam port shuts', found).places).toEqual([
      { place: 'IR', words: ['Iran'] },
      { place: 'OM', words: ['Musandam'] },
    ])
  })

  test('leaves out what is no topic, no place or no word', () => {
    expect(Object.keys(lexicon.topics)).toEqual(['conflict'])
    expect(Object.keys(lexicon.places)).toEqual(['OM'])
    expect(
      parseSiteLexicon({ topics: { sport: [1, '', '—', 'x'.repeat(61), 'two\nlines'] } }),
    ).toEqual(noAdditions)
  })

  test('is bounded', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `word${at}`)
    expect(parseSiteLexicon({ topics: { sport: many } }).topics.sport).toHaveLength(2000)
  })

  test('takes its stop words out of what is compared', () => {
    expect(createCutStopWords(lexicon.stopWords)('EXCLUSIVE: Ferry sinks')).toBe(': Ferry sinks')
  })
})

describe('a reader’s rule', () => {
  const rules = parseTopicRules([
    { words: ['oil', 'Musandam'], topic: 'environment' },
    { words: ['cake'], topic: 'other' },
    { words: [], topic: 'sport' },
    { words: ['x'], topic: 'nonsense' },
  ])
  const add = createAddSubjects({ ...noAdditions, rules })

  test('decides alone where all of its words stand', () => {
    expect(rules).toHaveLength(2)
    expect(add('Musandam: OIL washes ashore', found).topics).toEqual([
      { topic: 'environment', words: ['OIL', 'Musandam'] },
    ])
    expect(add('Oil price falls', found).topics).toEqual(found.topics)
  })

  test('can say Other', () => {
    expect(add('A cake of oil', found).topics).toEqual([])
  })
})

test('anything may be a list, and any text is fine', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (json, text) => {
      const additions = { ...parseSiteLexicon(json), rules: parseTopicRules(json) }
      expect(createAddSubjects(additions)(text, found)).toBeDefined()
    }),
  )
})
