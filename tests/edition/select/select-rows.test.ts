import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'
import { composeSearch } from '../../../src/edition/search/compose-search.ts'
import type { Filters } from '../../../src/edition/select/filters.ts'
import { noFilters, shows, topicChoices } from '../../../src/edition/select/filters.ts'
import type { Marks } from '../../../src/edition/select/marks.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import type { Selection } from '../../../src/edition/select/select-rows.ts'
import { selectRows } from '../../../src/edition/select/select-rows.ts'
import { runs } from '../../wires.ts'
import { editionOf, realEdition } from '../editions.ts'

const edition = editionOf(
  { text: 'Alpha votes', topics: ['politics'], places: ['GB'] },
  { text: 'Bravo votes', topics: ['politics', 'economy'], places: ['FR'] },
  { text: 'Charlie plays', topics: ['sport'], places: ['GB', 'FR'] },
  { text: 'Delta trades', topics: ['economy'] },
  { text: 'Echo happens' },
)

/** As a page selects: with the search of the filters. */
const selectUnder = (
  of: Edition,
  changes: Partial<Filters>,
  marks: Marks = noMarks,
  justRead: ReadonlySet<string> = new Set(),
  day: string | null = null,
): Selection => {
  const filters = { ...noFilters, ...changes }
  return selectRows(of, filters, marks, justRead, composeSearch(filters.query, day))
}
const idOf = (name: string, of: Edition = edition): string =>
  listHeadlines(of).find(({ text }) => text.startsWith(name))!.id
const select = (
  changes: Partial<Filters> = {},
  marks: Partial<Marks> = {},
  justRead: readonly string[] = [],
): Selection => selectUnder(edition, changes, { ...noMarks, ...marks }, new Set(justRead))
const count = (of: Edition, query: string, day: string | null): number =>
  selectUnder(of, { query }, noMarks, new Set(), day).rows.length
const names = ({ rows }: Selection): string =>
  listHeadlines(edition, rows)
    .map(({ text }) => text[0])
    .join('')
const counts = (facets: Selection['topics'] | Selection['places']): Record<string, number> =>
  Object.fromEntries(facets.map(({ choice, count }) => [choice, count]))

describe('rows under filters', () => {
  test.each([
    ['none', {}, 'ABCDE'],
    ['one topic', { topics: ['politics'] }, 'AB'],
    ['OR among topics', { topics: ['politics', 'sport'] }, 'ABC'],
    ['what no rule matches', { topics: ['other'] }, 'E'],
    ['one place', { places: ['GB'] }, 'AC'],
    ['OR among places', { places: ['GB', 'FR'] }, 'ABC'],
    ['AND between topics and places', { topics: ['politics'], places: ['GB'] }, 'A'],
    ['AND with the search', { topics: ['politics'], query: 'bravo' }, 'B'],
    ['words in any order', { query: 'votes alpha' }, 'A'],
    ['a word that is not there', { query: 'votes charlie' }, ''],
    ['not a word', { query: 'votes -alpha' }, 'B'],
    ['a topic in the search', { query: 'topic:pol' }, 'AB'],
    ['the label of a topic in the search', { query: 'topic:Other' }, 'E'],
    ['a place in the search', { query: 'place:gb' }, 'AC'],
    ['what a place is called for short', { query: 'place:UK' }, 'AC'],
    ['the name of a place in the search', { query: 'place:"united k"' }, 'AC'],
    ['another part of the wire', { part: 1 }, ''],
    ['an unknown place', { places: ['ZZ'] }, ''],
  ] satisfies readonly (readonly [string, Partial<Filters>, string])[])(
    '%s',
    (_, changes, rows) => {
      expect(names(select(changes))).toBe(rows)
    },
  )
})

describe('rows under marks', () => {
  const read = new Set([idOf('Alpha'), idOf('Bravo')])
  const saved = new Set([idOf('Bravo'), idOf('Delta')])
  const marks = { read, saved }

  test.each([
    ['unread', { show: 'unread' }, 'CDE'],
    ['saved', { show: 'saved' }, 'BD'],
    ['saved and unread', { show: 'saved', query: 'is:unread' }, 'D'],
    ['read, by the search', { query: 'is:read' }, 'AB'],
  ] satisfies readonly (readonly [string, Partial<Filters>, string])[])(
    '%s',
    (_, changes, rows) => {
      expect(names(select(changes, marks))).toBe(rows)
    },
  )

  test('a row just read stays in the Unread view', () => {
    expect(names(select({ show: 'unread' }, marks, [idOf('Bravo')]))).toBe('BCDE')
  })

  test('a spiked row is hidden and counted nowhere', () => {
    const selection = select({}, { spiked: new Set([idOf('Echo'), idOf('Alpha')]) })
    expect(names(selection)).toBe('BCD')
    expect(counts(selection.topics)).toEqual({ politics: 1, sport: 1, economy: 2 })
  })

  test('a topic that the reader corrected replaces ours', () => {
    const topics = new Map([[idOf('Bravo'), 'sport' as const]])
    expect(names(select({ topics: ['sport'] }, { topics }))).toBe('BC')
    expect(names(select({ topics: ['economy'] }, { topics }))).toBe('D')
  })
})

describe('the counts of the chips', () => {
  test('stand in the fixed order, for the topics that occur', () => {
    expect(select().topics).toEqual([
      { choice: 'politics', count: 2 },
      { choice: 'sport', count: 1 },
      { choice: 'economy', count: 2 },
      { choice: 'other', count: 1 },
    ])
  })

  test('of places put the most frequent first, then go by name', () => {
    expect(select().places.map(({ choice }) => choice)).toEqual(['FR', 'GB'])
    expect(select({ topics: ['politics'], query: 'alpha' }).places).toEqual([
      { choice: 'GB', count: 1 },
      { choice: 'FR', count: 0 },
    ])
  })

  test('do not depend on the other chips of their group', () => {
    expect(select({ topics: ['sport'] }).topics).toEqual(select().topics)
    expect(select({ places: ['GB'] }).places).toEqual(select().places)
  })

  test('follow the other groups, and a zero stays', () => {
    expect(counts(select({ places: ['GB'] }).topics)).toEqual({
      politics: 1,
      sport: 1,
      economy: 0,
      other: 0,
    })
    expect(counts(select({ topics: ['economy'] }).places)).toEqual({ GB: 0, FR: 1 })
    expect(counts(select({ query: 'nothing at all' }).topics)).toEqual({
      politics: 0,
      sport: 0,
      economy: 0,
      other: 0,
    })
  })

  test('without any topic chosen are those of the other filters', () => {
    expect(select({ topics: [], places: ['FR'] }).shown).toBe(2)
  })
})

describe('running stories', () => {
  const told = editionOf(
    { text: 'Alpha wins', story: 0 },
    { text: 'Bravo' },
    { text: 'Alpha leads', story: 0 },
    { text: 'Alpha starts', story: 0 },
  )
  const folded = (query: string) => selectUnder(told, { query, folded: true })

  const texts = ({ rows }: Selection) => listHeadlines(told, rows).map(({ text }) => text)

  test('fold to their newest headline', () => {
    expect(texts(folded(''))).toEqual(['Alpha wins', 'Bravo'])
  })

  test('fold to the newest that the filters leave', () => {
    expect(texts(folded('-wins'))).toEqual(['Bravo', 'Alpha leads'])
  })

  test('are counted, folded or not', () => {
    expect(folded('').stories).toBe(2)
    expect(selectRows(told, noFilters, noMarks, new Set()).stories).toBe(2)
  })
})

const selectReal = (changes: Partial<Filters>, marks: Marks = noMarks) =>
  selectUnder(realEdition, changes, marks)

describe('the real edition', () => {
  test('shows fifty headlines in the order of the wire, one article, 43 stories', () => {
    const { rows, articles, shown, stories } = selectReal({})
    expect([...rows]).toEqual([...Array(50).keys()])
    expect(articles).toHaveLength(1)
    expect([shown, stories]).toEqual([50, 43])
    expect(selectReal({ folded: true }).rows).toHaveLength(43)
  })

  test.each([
    ['spurs', [5, 48]],
    ['maccabi', [11, 23]],
    ['"far-right activists"', [25]],
  ])('a search for %s finds %j', (query, numbers) => {
    expect(
      listHeadlines(realEdition, selectReal({ query }).rows).map(({ number }) => number),
    ).toEqual(numbers)
  })

  test('a spiked article leads no list', () => {
    const { lead, articles } = selectReal(
      {},
      {
        ...noMarks,
        spiked: new Set(realEdition.articles.map(({ id }) => id)),
      },
    )
    expect([lead, articles]).toEqual([null, []])
  })

  test('a search finds the article by its paragraphs and its speakers', () => {
    expect(selectReal({ query: 'snowflakes' }).articles).toHaveLength(1)
    expect(selectReal({ query: 'krikalev' }).articles).toHaveLength(1)
    expect(selectReal({ query: 'brentford' }).articles).toHaveLength(0)
  })

  const ids = listHeadlines(realEdition).map(({ id }) => id)
  const places = [
    ...new Set(listHeadlines(realEdition).flatMap(({ subjects }) => subjects.places)),
  ].map(({ place }) => place)
  const anyIds = fc.subarray(ids).map((some) => new Set(some))
  const anyFilters = fc.record({
    topics: fc.subarray([...topicChoices], { maxLength: 3 }),
    places: fc.subarray([...new Set(places)], { maxLength: 3 }),
    show: fc.constantFrom(...shows),
    query: fc.constantFrom('', 'a', 'the', 'uk -police', 'topic:sport', 'is:saved', 'france'),
  })

  test('each count is what that chip alone gives under the other filters', () => {
    fc.assert(
      fc.property(anyFilters, anyIds, anyIds, anyIds, (filters, read, saved, spiked) => {
        const marks = { ...noMarks, read, saved, spiked }
        const { topics, places } = selectReal(filters, marks)
        const total = (changes: Partial<Filters>) =>
          selectReal({ ...filters, ...changes }, marks).rows.length
        for (const { choice, count } of topics) expect(total({ topics: [choice] })).toBe(count)
        for (const { choice, count } of places) expect(total({ places: [choice] })).toBe(count)
      }),
      { numRuns: Math.ceil(runs.numRuns / 10) },
    )
  })

  test('rows are those that fit, in the order of the wire', () => {
    fc.assert(
      fc.property(anyFilters, anyIds, (filters, spiked) => {
        const { rows } = selectReal(filters, { ...noMarks, spiked })
        const headlines = listHeadlines(realEdition, rows)
        const numbers = headlines.map(({ number }) => number)
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
        for (const { id, subjects } of headlines) {
          const topics = subjects.topics.map(({ topic }) => topic)
          expect(spiked.has(id)).toBe(false)
          if (filters.topics.length > 0)
            expect(
              filters.topics.some((topic) =>
                topic === 'other' ? topics.length === 0 : topics.includes(topic),
              ),
            ).toBe(true)
          if (filters.places.length > 0)
            expect(subjects.places.some(({ place }) => filters.places.includes(place))).toBe(true)
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    )
  })
})

describe('the days of a search', () => {
  const dated = outlineEdition(
    readLayout(
      '2026-11-27 09:00 | Ferry sails at dawn\n2026-11-28 10:00 | Ferry turns back\n2026-11-28 11:30 | Ferry moors again\n',
    ),
  )
  const plain = editionOf({ text: 'Ferry sails' })

  test.each([
    ['from:2026-11-28', 2],
    ['to:2026-11-27', 1],
    ['from:2026-11 to:2026-11', 3],
    ['from:2026-12', 0],
    ['ferry from:2026-11-28 -moors', 1],
  ])('%s: those that the file gives its headlines, %i of three', (query, found) => {
    expect(count(dated, query, '2025-01-01')).toBe(found)
  })

  test('are those of the edition where the file gives none', () => {
    expect(count(plain, 'from:2026-11-28', '2026-11-28')).toBe(1)
    expect(count(plain, 'ferry to:2026-11-27', '2026-11-28')).toBe(0)
    expect(count(plain, 'to:2026', null)).toBe(0)
  })
})
