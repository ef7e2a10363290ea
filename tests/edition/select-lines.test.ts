import { describe, expect, test } from 'vitest'
import {
  countRoles,
  groupByLine,
  parseLineFilter,
  selectLines,
} from '../../src/edition/select-lines.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { listOf, realWire } from '../wires.ts'

const real = parseWire(realWire)
const none = { role: null, problem: null }

describe('the filter of the wire view in a URL', () => {
  test.each([
    ['', { ...none, line: null }],
    ['role=title', { role: 'title', problem: null, line: null }],
    ['role=nonsense', { ...none, line: null }],
    ['role=__proto__', { ...none, line: null }],
    ['line=101', { ...none, line: 101 }],
    ['line=0', { ...none, line: null }],
    ['line=-4', { ...none, line: null }],
    ['line=1.5', { ...none, line: null }],
    ['line=', { ...none, line: null }],
    ['line=abc', { ...none, line: null }],
    ['line=Infinity', { ...none, line: null }],
    ['problem=html-tag&line=7', { role: null, problem: 'html-tag', line: 7 }],
  ])('%j', (query, filter) => {
    expect(parseLineFilter(new URLSearchParams(query))).toEqual(filter)
  })
})

describe('the lines of the real wire', () => {
  test('are all shown without a filter', () => {
    const numbers = selectLines(real, none)
    expect([...numbers]).toEqual(Array.from({ length: 123 }, (_, index) => index + 1))
  })

  test('of one role', () => {
    expect([...selectLines(real, { role: 'subhead', problem: null })]).toEqual([112])
    expect([...selectLines(real, { role: 'title', problem: null })]).toEqual([101])
    expect([...selectLines(real, { role: 'ticker', problem: null })]).toEqual([])
  })

  test('are counted by role', () => {
    expect(Object.fromEntries(countRoles(real))).toEqual({
      marker: 50,
      headline: 50,
      title: 1,
      paragraph: 20,
      subhead: 1,
      signature: 1,
    })
  })
})

describe('the problems of a wire', () => {
  const wire = parseWire(listOf('Same again', 'Something else', 'Same again'))

  test('single out their lines', () => {
    expect([...selectLines(wire, { role: null, problem: 'headline-duplicate' })]).toEqual([6])
    expect([...selectLines(wire, { role: 'marker', problem: 'headline-duplicate' })]).toEqual([])
    expect([...selectLines(wire, { role: null, problem: 'no-such-code' })]).toEqual([])
  })

  test('are gathered by line, none lost', () => {
    const byLine = groupByLine(wire.diagnostics)
    expect([...byLine.values()].flat()).toHaveLength(wire.diagnostics.length)
    expect(byLine.get(6)?.map(({ code }) => code)).toContain('headline-duplicate')
    expect(byLine.get(2)).toBeUndefined()
  })
})
