import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfWire } from '../../../src/browser/library/day-of-wire.ts'
import { parseKeptWire } from '../../../src/browser/library/kept-wire.ts'
import { describeTime } from '../../../src/ui/text/describe-time.ts'
import { runs } from '../../wires.ts'
import { keptWire } from '../kept-wires.ts'

describe('the record of a kept wire', () => {
  test('comes back as it was', () => {
    const wire = keptWire({
      carries: { source: 'SF-PST', first: 'Fog lifts', headlines: 5, articles: 1 },
    })
    expect(parseKeptWire(JSON.parse(JSON.stringify(wire)))).toEqual(wire)
  })

  test('says how the reader wants it read, and in what language', () => {
    const readAs = { encoding: 'koi8-r', layout: 'lines', language: 'ru' } as const
    const wire = keptWire({ readAs })
    expect(parseKeptWire(JSON.parse(JSON.stringify(wire)))).toEqual(wire)
    expect(parseKeptWire({ ...wire, readAs: { language: 'ru' } })?.readAs?.language).toBe('ru')
    expect(parseKeptWire({ ...wire, readAs: { language: 'klingon!' } })?.readAs).toBeNull()
  })

  test('of the first version is kept, uncounted', () => {
    const old = { id: 'a1', name: 'old.txt', origin: 'drop', openedAt: 5, size: 9 }
    expect(parseKeptWire(old)).toEqual(keptWire({ ...old, origin: 'drop' }))
  })

  test('that was kept without its first headline is counted, and has its name alone', () => {
    const carries = { source: null, headlines: 5, articles: 1 }
    expect(parseKeptWire({ ...keptWire(), carries })?.carries).toEqual({ ...carries, first: null })
  })

  test.each([null, 7, 'x', {}, { id: 7 }, { id: '../x' }, { id: '' }])('%j is none', (record) => {
    expect(parseKeptWire(record)).toBeNull()
  })

  test.each([
    undefined,
    null,
    'soon',
    NaN,
    -1,
    -Infinity,
    Infinity,
    1e300,
    8.64e15,
    Date.UTC(2100),
  ])('opened at %s was opened at no known time, and is of no day', (openedAt) => {
    const wire = parseKeptWire({ id: 'a1', openedAt })
    expect(wire?.openedAt).toBe(0)
    expect(dayOfWire(wire!)).toBe('')
    expect(dayOfWire({ ...wire!, name: '2026-11-20.txt' })).toBe('2026-11-20')
  })

  test('has a name without controls and direction overrides', () => {
    expect(parseKeptWire({ id: 'a1', name: 'a\u202etxt.\u0007b', from: '\u0000' })).toMatchObject({
      name: 'atxt.b',
      from: null,
    })
  })

  test('whatever it holds gives a wire that can be listed, or none', () => {
    const names = ['name', 'origin', 'from', 'openedAt', 'size', 'carries', 'digest']
    const records = fc.dictionary(fc.constantFrom(...names), fc.anything())
    fc.assert(
      fc.property(records, (record) => {
        const wire = parseKeptWire({ ...record, id: 'a1' })
        expect(wire).toEqual(parseKeptWire(wire))
        expect(wire?.name.length).toBeGreaterThan(0)
        expect(wire?.size).toBeGreaterThanOrEqual(0)
        expect(() => describeTime(wire?.openedAt ?? Number.NaN)).not.toThrow()
      }),
      runs,
    )
  })
})
