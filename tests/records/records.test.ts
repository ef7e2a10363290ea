import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { headlineColumns, quoteColumns } from '../../src/records/columns.ts'
import {
  composeHeadlineRecords,
  composeStories,
} from '../../src/records/compose-headline-records.ts'
import { composeQuotes } from '../../src/records/compose-quotes.ts'
import { printCsv, printCsvHead, printJsonLines } from '../../src/records/print-table.ts'
import { realWire, runs } from '../wires.ts'
import { fewer, patience } from '../edition/wire-arbitraries.ts'

const origin = { source: 'a.txt', method: 'test' }
const edition = readEdition(realWire)
const fold = (text: string) => text.replace(/\s+/gu, ' ')

describe('the quotes of the real wire', () => {
  const records = composeQuotes(edition, origin)

  test('are those of its article and of its headlines', () => {
    const spoken = records.filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    expect(spoken.map(({ speaker }) => speaker).filter((name) => name === 'NASA')).toHaveLength(5)
    expect(spoken).toHaveLength(10)
    expect(spoken[0]).toMatchObject({ source: 'a.txt', topics: expect.stringContaining('science') })
  })

  test('stand where they say', () => {
    for (const { words, start, end, line } of records) {
      expect(realWire.slice(start ?? 0, end ?? 0)).toBe(words)
      expect(realWire.slice(0, start ?? 0).split('\n')).toHaveLength(line)
    }
  })

  test('have ids that stay', () => {
    expect(composeQuotes(readEdition(realWire), origin)).toEqual(records)
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })
})

test('each of 4,000 quotes in one paragraph of 200 kB stands where it says', () => {
  const quotes = Array.from(
    { length: 4000 },
    (_, at) => `"We saw ${at} ships and boats today," said Pilot Berg.`,
  )
  const wire = `Harbour reopens\n${quotes.join(' ')}\nV.Said--SF-PST`
  const records = composeQuotes(readEdition(wire), origin)
  expect(records).toHaveLength(4000)
  for (const { words, start, end } of records) expect(wire.slice(start ?? 0, end ?? 0)).toBe(words)
})

test('headlines and articles are listed with their stories', () => {
  const records = composeHeadlineRecords(edition, origin)
  expect(records).toHaveLength(51)
  expect(records.at(-1)).toMatchObject({ kind: 'article', number: null, line: 101 })
  const stories = composeStories(edition, origin)
  expect(new Set(stories.map(({ id }) => id)).size).toBe(7)
  expect(records.filter(({ story }) => story !== null)).toHaveLength(stories.length)
})

const paragraph = fc
  .array(
    fc.constantFrom(
      '“We go”,',
      '"Not so",',
      'said',
      'Ann Bell',
      'the',
      'mayor',
      'é',
      '🙂',
      'of',
      'Ghent.',
    ),
    { minLength: 4, maxLength: 40 },
  )
  .map((words) => words.join(' '))

/** Breaks a paragraph into lines as a mail would, with a margin or marks of citing. */
const wrap = (text: string, width: number, margin: string): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), `${margin}$1\n`)

test(
  'every record of any text gives its words back from the source',
  () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 30, max: 70 }),
        fc.constantFrom('', '  '),
        (paragraphs, width, margin) => {
          const text = `A title for it\n\n${paragraphs.map((one) => wrap(one, width, margin)).join('\n')}`
          const records = composeQuotes(readEdition(text), origin)
          for (const { words, start, end } of records) {
            expect(start).not.toBeNull()
            expect(fold(text.slice(start ?? 0, end ?? 0))).toBe(fold(words))
          }
        },
      ),
      fewer,
    )
  },
  patience,
)

describe('a table', () => {
  test('read back by another library is the records', () => {
    const field = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b', '"', '\r\n', ' x ', ''),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ one: field, two: field }), { minLength: 1 }), (rows) => {
        const columns = ['one', 'two'] as const
        const csv = printCsvHead(columns) + printCsv(columns, rows)
        const { data, errors } = Papa.parse(csv.slice(0, -2), {
          header: true,
          delimiter: ',',
          newline: '\r\n',
        })
        expect(errors).toEqual([])
        expect(data).toEqual(rows)
      }),
      runs,
    )
  })

  test('of quotes has every field of a record', () => {
    const [record] = composeQuotes(edition, origin)
    expect(Object.keys(record ?? {}).toSorted()).toEqual(quoteColumns.toSorted())
    const [headline] = composeHeadlineRecords(edition, origin)
    expect(Object.keys(headline ?? {}).toSorted()).toEqual(headlineColumns.toSorted())
  })

  test('as JSON Lines is an object a line', () => {
    const records = composeQuotes(edition, origin)
    const lines = printJsonLines(quoteColumns, records).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(records)
  })
})
