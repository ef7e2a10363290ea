import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMarks } from '../../../src/browser/marks/parse-marks.ts'
import { printMarks } from '../../../src/browser/marks/reader-marks.ts'
import { topicChoices } from '../../../src/edition/select/filters.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { runs } from '../../wires.ts'

const through = (json: string): ReturnType<typeof parseMarks> => parseMarks(JSON.parse(json))

describe('marks read from what is stored', () => {
  test('are those that were written', () => {
    const marks = {
      read: new Set(['a1', 'b2~2']),
      saved: new Set(['c3']),
      spiked: new Set(['d4']),
      topics: new Map([['a1', 'sport' as const]]),
    }
    expect(parseMarks(JSON.parse(JSON.stringify(printMarks(marks))))).toEqual(marks)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a string', 'read'],
    ['a list', []],
    [
      'marks that are no lists',
      { read: 'abc', saved: { 0: 'a' }, spiked: 1, topics: { a: 'sport' } },
    ],
  ])('%s: none', (_, json) => {
    expect(parseMarks(json)).toEqual(noMarks)
  })

  test('hold ids and nothing else', () => {
    const ids = ['ok', 'a~2', '', 'A', 'a b', '<b>', 'x'.repeat(25), 3, null, ['a'], { id: 'a' }]
    expect([...parseMarks({ read: ids }).read]).toEqual(['ok', 'a~2'])
  })

  test('hold topics that there are', () => {
    const topics = [
      ['a', 'sport'],
      ['b', 'other'],
      ['c', '__proto__'],
      ['D', 'sport'],
      'e',
      [],
      null,
    ]
    expect([...parseMarks({ topics }).topics]).toEqual([
      ['a', 'sport'],
      ['b', 'other'],
    ])
  })

  test('take nothing from a prototype', () => {
    expect(through('{"__proto__":{"read":["a"]},"constructor":["b"]}')).toEqual(noMarks)
    expect(parseMarks(Object.create({ read: ['a'] }))).toEqual(noMarks)
  })

  test('are the newest twenty thousand', () => {
    const read = Array.from({ length: 20_005 }, (_, index) => `id${index}`)
    const parsed = parseMarks({ read }).read
    expect(parsed.size).toBe(20_000)
    expect(parsed.has('id4')).toBe(false)
    expect(parsed.has('id20004')).toBe(true)
    expect(printMarks({ ...noMarks, read: new Set(read) })).toMatchObject({ read: read.slice(5) })
  })
})

const anyIds = fc
  .array(fc.stringMatching(/^[0-9a-z]{1,11}(?:~[0-9]{1,3})?$/))
  .map((ids) => new Set(ids))

describe('any marks', () => {
  test('are the same again, written and read', () => {
    const anyMarks = fc.record({
      read: anyIds,
      saved: anyIds,
      spiked: anyIds,
      topics: fc
        .array(fc.tuple(fc.constantFrom('a', 'b', 'c~2'), fc.constantFrom(...topicChoices)))
        .map((entries) => new Map(entries)),
    })
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(through(JSON.stringify(printMarks(marks)))).toEqual(marks)
      }),
      runs,
    )
  })

  test('come of any JSON', () => {
    const anyJson = fc.oneof(
      fc.jsonValue(),
      fc.record({ read: fc.jsonValue(), saved: fc.jsonValue(), topics: fc.jsonValue() }),
    )
    fc.assert(
      fc.property(anyJson, (json) => {
        const { read, saved, spiked } = parseMarks(json)
        for (const id of [...read, ...saved, ...spiked]) expect(id).toMatch(/^[0-9a-z~]{1,24}$/)
      }),
      runs,
    )
  })
})
