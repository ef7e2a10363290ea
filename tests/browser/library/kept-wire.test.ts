import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseKeptWire } from '../../../src/browser/library/kept-wire.ts'
import { runs } from '../../wires.ts'
import { keptWire } from '../kept-wires.ts'

describe('the record of a kept wire', () => {
  test('comes back as it was', () => {
    const wire = keptWire({ carries: { source: 'SF-PST wire', headlines: 5, articles: 1 } })
    expect(parseKeptWire(JSON.parse(JSON.stringify(wire)))).toEqual(wire)
  })

  test('of the first version is kept, uncounted', () => {
    const old = { id: 'a1', name: 'old.txt', origin: 'drop', openedAt: 5, size: 9 }
    expect(parseKeptWire(old)).toEqual(keptWire({ ...old, origin: 'drop' }))
  })

  test.each([null, 7, 'x', {}, { id: 7 }, { id: '../x' }, { id: '' }])('%j is none', (record) => {
    expect(parseKeptWire(record)).toBeNull()
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
      }),
      runs,
    )
  })
})
