import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmptySearch, isInPeriod, parseSearch } from '../../../src/edition/search/search-query.ts'
import { runs } from '../../wires.ts'

const empty = {
  words: [],
  without: [],
  topics: [],
  places: [],
  speakers: [],
  from: null,
  to: null,
  states: [],
}

describe('a search taken apart', () => {
  test.each([
    ['', {}],
    ['   ', {}],
    ['Iran oil', { words: ['iran', 'oil'] }],
    ['"Oil prices" iran', { words: ['oil prices', 'iran'] }],
    ['"oil prices', { words: ['oil prices'] }],
    ['""', {}],
    ['Réunion’s', { words: ["reunion's"] }],
    ['iran -oil', { words: ['iran'], without: ['oil'] }],
    ['-"oil prices"', { without: ['oil prices'] }],
    ['-', { words: ['-'] }],
    ['anti-migrant', { words: ['anti-migrant'] }],
    ['topic:Sport place:gb', { topics: ['sport'], places: ['gb'] }],
    ['place:"Middle East"', { places: ['middle east'] }],
    ['speaker:"Anna Lind" nasa', { words: ['nasa'], speakers: ['anna lind'] }],
    ['from:2026-11-01 TO:2026', { from: '2026-11-01', to: '2026' }],
    ['from:monday', { words: ['from:monday'] }],
    ['is:unread IS:SAVED', { states: ['unread', 'saved'] }],
    ['is:purple', { words: ['is:purple'] }],
    ['url:x', { words: ['url:x'] }],
    ['.* [a-z]+ (', { words: ['.*', '[a-z]+', '('] }],
    ['__proto__ constructor', { words: ['__proto__', 'constructor'] }],
  ])('%j', (query, parts) => {
    expect(parseSearch(query)).toEqual({ ...empty, ...parts })
  })

  test('is empty where nothing is asked', () => {
    expect(isEmptySearch(parseSearch(' "" '))).toBe(true)
    for (const query of ['is:read', 'speaker:x', 'to:2026'])
      expect(isEmptySearch(parseSearch(query))).toBe(false)
  })

  test.each([
    ['from:2026-11', '2026-11-01', true],
    ['from:2026-11', '2026-10-31', false],
    ['to:2026-11', '2026-11-30', true],
    ['to:2026-11-29', '2026-11-30', false],
    ['from:2026 to:2026', '2026-12-31', true],
    ['oil', '2026-12-31', true],
  ])('%s has the day %s: %s', (query, day, inPeriod) => {
    expect(isInPeriod(day, parseSearch(query))).toBe(inPeriod)
  })

  test('is total, and never asks for an empty word', () => {
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('-', '"', ':', ' ', 'is', 'topic', 'read', 'x', '“', '\u0301'))
        .map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { words, without, topics, places } = parseSearch(query)
        expect([...words, ...without, ...topics, ...places]).not.toContain('')
      }),
      runs,
    )
  })
})
