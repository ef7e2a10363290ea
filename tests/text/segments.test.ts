import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/text/segments.ts'
import { cutSegments } from '../../src/text/segments.ts'
import { runs } from '../wires.ts'

const text = 'abcdefghij'
const shown = (marks: readonly Mark<string>[]): readonly string[] =>
  cutSegments(text, marks).map((segment) => `${segment.text}:${segment.values.join('')}`)
const mark = (value: string, start: number, end: number): Mark<string> => ({ value, start, end })

const valuesAt = (at: number, marks: readonly Mark<string>[]) =>
  cutSegments(text, marks).find(({ start, end }) => start <= at && at < end)?.values

describe('marks cut a text', () => {
  test.each([
    ['none', [], ['abcdefghij:']],
    ['one in the middle', [mark('Q', 2, 5)], ['ab:', 'cde:Q', 'fghij:']],
    ['one over all', [mark('Q', 0, 10)], ['abcdefghij:Q']],
    ['neighbours', [mark('A', 0, 5), mark('B', 5, 10)], ['abcde:A', 'fghij:B']],
    ['nested', [mark('O', 2, 8), mark('I', 4, 6)], ['ab:', 'cd:O', 'ef:OI', 'gh:O', 'ij:']],
    ['overlapping', [mark('A', 0, 6), mark('B', 4, 10)], ['abcd:A', 'ef:AB', 'ghij:B']],
    ['the same place twice', [mark('A', 0, 2), mark('B', 0, 2)], ['ab:AB', 'cdefghij:']],
    ['outlying', [mark('A', -5, 2), mark('B', 8, 99)], ['ab:A', 'cdefgh:', 'ij:B']],
    ['beside the text', [mark('A', -5, 0), mark('B', 10, 12)], ['abcdefghij:']],
    ['empty and reversed', [mark('A', 3, 3), mark('B', 7, 2)], ['abcdefghij:']],
  ])('%s', (_, marks, segments) => {
    expect(shown(marks)).toEqual(segments)
  })

  test('an empty text has no segments', () => {
    expect(cutSegments('', [mark('A', 0, 3)])).toEqual([])
  })

  test('the mark that was given first is the outer one, wherever it begins and ends', () => {
    const marks = [mark('1', 0, 9), mark('2', 1, 8), mark('3', 2, 7)]
    expect(valuesAt(3, marks)).toEqual(['1', '2', '3'])
    expect(valuesAt(3, marks.toReversed())).toEqual(['3', '2', '1'])
  })
})

const anyMark = fc.record({
  start: fc.integer({ min: -5, max: 40 }),
  end: fc.integer({ min: -5, max: 40 }),
  value: fc.nat(),
})
const anyText = fc.string({ unit: 'binary', maxLength: 30 })

describe('whatever the marks', () => {
  test('joined, the segments are the text again, without a gap and none empty', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyMark), (original, marks) => {
        const segments = cutSegments(original, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(original)
        let at = 0
        for (const { start, end } of segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(original.length)
      }),
      runs,
    )
  })

  test('each character lies under exactly the marks that cover it', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyMark), (original, marks) => {
        for (const { start, end, values } of cutSegments(original, marks))
          for (let at = start; at < end; at++) {
            const covering = marks.filter((one) => one.start <= at && at < one.end)
            expect(values.toSorted()).toEqual(covering.map(({ value }) => value).toSorted())
          }
      }),
      runs,
    )
  })
})
