import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

  test('opened beyond the last date that there is was opened then, and can be shown', () => {
    for (const openedAt of [1e300, 8.64e15 + 1, Number.MAX_VALUE]) {
      const wire = parseKeptWire({ id: 'a1', openedAt })
      expect(describeTime(wire?.openedAt ?? Number.NaN)).toMatch(/\d/)
    }
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
