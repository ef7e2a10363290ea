import { describe, expect, test } from 'vitest'
import { seriesOfKept, seriesOfPath } from '../../../src/browser/library/series-of-wire.ts'
import { keptWire } from '../kept-wires.ts'

describe('the series of a wire', () => {
  test.each([
    ['2026-11-23.txt', '2026-11-24.txt'],
    ['/wires/2026/11/28-0940.txt', 'wires/2026/12/01-1800.txt'],
    ['/wires/sf-pst.txt?day=1', '/wires/sf-pst.txt'],
  ])('is the same for %s and %s', (one, other) => {
    expect(seriesOfPath(one)).toBe(seriesOfPath(other))
  })

  test('is another for another name or folder', () => {
    const series = ['/wires/sf-pst.txt', '/wires/oslo.txt', '/old/sf-pst.txt'].map(seriesOfPath)
    expect(new Set(series).size).toBe(3)
  })

  test('is what it was kept as, else where it came from, else its name', () => {
    expect(seriesOfKept(keptWire({ remembered: 'site', from: 'a/1.txt' }))).toBe('site')
    expect(seriesOfKept(keptWire({ from: 'a/1.txt', name: 'b' }))).toBe('a/#.txt')
    expect(seriesOfKept(keptWire({ name: 'b2.txt' }))).toBe('b#.txt')
  })
})
