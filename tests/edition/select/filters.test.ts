import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Filters } from '../../../src/edition/select/filters.ts'
import {
  isNarrowed,
  keepWireOnly,
  noFilters,
  parseFilters,
  printFilters,
  shows,
  topicChoices,
  views,
} from '../../../src/edition/select/filters.ts'
import { runs } from '../../wires.ts'

const parse = (query: string): Filters => parseFilters(new URLSearchParams(query))

describe('filters read from a URL', () => {
  test.each([
    ['', {}],
    ['topic=politics,sport', { topics: ['politics', 'sport'] }],
    ['topic=sport,politics,sport', { topics: ['politics', 'sport'] }],
    ['topic=other', { topics: ['other'] }],
    ['topic=politics,nonsense,__proto__', { topics: ['politics'] }],
    ['place=gb,us', { places: ['GB', 'US'] }],
    ['place=GB,gb', { places: ['GB'] }],
    ['place=eu,middle-east', { places: ['eu', 'middle-east'] }],
    ['place=%3Cb%3E,..,1', {}],
    ['show=unread', { show: 'unread' }],
    ['show=everything', {}],
    ['view=sections', { view: 'sections' }],
    ['view=order', {}],
    ['view=columns', {}],
    ['q=iran', { query: 'iran' }],
    ['q=a+b%20c', { query: 'a b c' }],
    ['fold=stories', { folded: true }],
    ['fold=1', {}],
    ['in=all', { everywhere: true }],
    ['in=some', {}],
    ['edition=2', { part: 1 }],
    ['edition=1', {}],
    ['edition=0', {}],
    ['edition=-3', {}],
    ['edition=1.5', {}],
    ['edition=1e99', {}],
    ['edition=two', {}],
    ['wire=wires/b.txt', { wire: 'wires/b.txt' }],
    ['wire=', {}],
    ['utm_source=mail&page=3', {}],
  ])('%j', (query, changes) => {
    expect(parse(query)).toEqual({ ...noFilters, ...changes })
  })

  test('a search of any length is cut to 500 characters', () => {
    expect(parse(`q=${'x'.repeat(9000)}`).query).toHaveLength(500)
  })
})

describe('filters written to a URL', () => {
  test('defaults leave it', () => {
    expect(printFilters(noFilters)).toBe('')
  })

  test('lists stay readable', () => {
    const filters: Filters = {
      ...noFilters,
      topics: ['politics', 'sport'],
      places: ['GB'],
      show: 'unread',
      query: 'iran',
    }
    expect(printFilters(filters)).toBe('topic=politics,sport&place=gb&show=unread&q=iran')
  })

  test('another wire is kept with its edition, and the narrowing is not', () => {
    const filters = parse('wire=wires/b.txt&edition=2&topic=sport&q=x&fold=stories')
    expect(printFilters(keepWireOnly(filters))).toBe('wire=wires/b.txt&edition=2')
  })
})

describe('whether anything is narrowed', () => {
  test.each([
    ['', false],
    ['wire=wires/b.txt&edition=2', false],
    ['fold=stories', false],
    ['q=+++', false],
    ['q=x', true],
    ['topic=sport', true],
    ['place=gb', true],
    ['section=World', true],
    ['show=saved', true],
  ])('%j: %s', (query, narrowed) => {
    expect(isNarrowed(parse(query))).toBe(narrowed)
  })
})

const anyWords = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({ unit: fc.constantFrom('%', '2', 'C', 'F', ',', '/', '&', '=', '+', '#', ' ') }),
    )
    .map((text) => text.slice(0, maxLength).toWellFormed())

const validFilters: fc.Arbitrary<Filters> = fc.record({
  topics: fc.subarray([...topicChoices]),
  places: fc.uniqueArray(
    fc
      .constantFrom('GB', 'US', 'FR', 'EU', 'eu', 'europe', 'middle-east', 'latin-america')
      .filter((place) => place !== 'EU'),
  ),
  sections: fc.uniqueArray(anyWords(40).filter(Boolean), { maxLength: 5 }),
  show: fc.constantFrom(...shows),
  query: anyWords(200),
  folded: fc.boolean(),
  view: fc.constantFrom(...views),
  everywhere: fc.boolean(),
  part: fc.nat({ max: 999_998 }),
  wire: fc.option(anyWords(200).filter((wire) => wire !== '')),
})

describe('the codec', () => {
  test('valid filters come back as they were', () => {
    fc.assert(
      fc.property(validFilters, (filters) => {
        expect(parse(printFilters(filters))).toEqual(filters)
      }),
      runs,
    )
  })

  const names = [
    'topic',
    'place',
    'show',
    'q',
    'fold',
    'view',
    'in',
    'edition',
    'wire',
    '__proto__',
  ]
  const anyParams = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 40 })),
  )

  test('any query gives filters, which are valid: written and read again they are the same', () => {
    fc.assert(
      fc.property(anyParams, (entries) => {
        const filters = parseFilters(new URLSearchParams(entries))
        expect(parse(printFilters(filters))).toEqual(filters)
      }),
      runs,
    )
  })

  test('a search that is cut within a character reads the same again', () => {
    const filters = parse(`q=${'x'.repeat(499)}😀`)
    expect(parse(printFilters(filters))).toEqual(filters)
  })
})
