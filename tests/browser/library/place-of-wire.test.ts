import { describe, expect, test } from 'vitest'
import { placeOfKept, placeOfPath } from '../../../src/browser/library/place-of-wire.ts'
import { keptWire } from '../kept-wires.ts'

describe('the place of a wire', () => {
  test.each([
    ['2026-11-23.txt', '2026-11-24.txt'],
    ['/wires/2026/11/28-0940.txt', 'wires/2026/12/01-1800.txt'],
    ['/wires/sf-pst.txt?day=1', '/wires/sf-pst.txt'],
  ])('is the same for %s and %s', (one, other) => {
    expect(placeOfPath(one)).toBe(placeOfPath(other))
  })

  test('is another for another name or folder', () => {
    const places = ['/wires/sf-pst.txt', '/wires/oslo.txt', '/old/sf-pst.txt'].map(placeOfPath)
    expect(new Set(places).size).toBe(3)
  })

  test('is what it was kept as, else where it came from, else its name', () => {
    expect(placeOfKept(keptWire({ remembered: 'site', from: 'a/1.txt' }))).toBe('site')
    expect(placeOfKept(keptWire({ from: 'a/1.txt', name: 'b' }))).toBe('a/#.txt')
    expect(placeOfKept(keptWire({ name: 'b2.txt' }))).toBe('b#.txt')
  })
})
