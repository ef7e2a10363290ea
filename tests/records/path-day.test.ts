import { describe, expect, test } from 'vitest'
import { findDay } from '../../src/records/path-day.ts'

const dayIn = (path: string): string | null => {
  const found = findDay(path)
  const time = found?.time ? ` ${found.time.hour}:${found.time.minute}` : ''
  return found && `${found.year}-${found.month}-${found.day}${time}`
}

describe('the day that a path names', () => {
  test.each([
    ['2026/11/28.txt', '2026-11-28'],
    ['wires/20261128-0940.xml', '2026-11-28 09:40'],
    ['2026-11-28T0815 morning.txt', '2026-11-28 08:15'],
    ['2025-1-8.txt', '2025-01-08'],
    ['28.01.2025.txt', '2025-01-28'],
    ['desk 28-01-2025-0940.txt', '2025-01-28 09:40'],
    ['01-28-2025.txt', '2025-01-28'],
    ['05.05.2025.txt', '2025-05-05'],
    ['28 January 2025.txt', '2025-01-28'],
    ['8-Jan-2025.txt', '2025-01-08'],
    ['wire_8th_of.txt', null],
    ['3. März 2025.txt', '2025-03-03'],
    ['3. März 2025.txt'.normalize('NFD'), '2025-03-03'],
    ['1. Jänner 2025.txt', '2025-01-01'],
    ['12 Dezember 2025.txt', '2025-12-12'],
    ['January 8, 2025.txt', '2025-01-08'],
    ['31May2025.txt', '2025-05-31'],
  ])('%s: %s', (path, day) => expect(dayIn(path)).toBe(day))

  test('is the last of several, and what stands behind it is no other', () => {
    expect(dayIn('2025-01-27/28 January 2025.txt')).toBe('2025-01-28')
    expect(dayIn('2025-01-27/2025-01-28.txt')).toBe('2025-01-28')
    expect(dayIn('28.01.2025/2025-01-29.txt')).toBe('2025-01-29')
    expect(dayIn('28-01-2025-11-30.txt')).toBe('2025-01-28 11:30')
    expect(dayIn('part-1-12-2026-11-28.txt')).toBe('2026-11-28')
  })

  test.each([
    '08.01.2025.txt',
    '3-4-2025.txt',
    '31.02.2025.txt',
    '2025-02-30.txt',
    '2025-13-01.txt',
    '40.13.2025.txt',
    '28 Marches 2025.txt',
    'build 1281.01.2025.txt',
    '2025-1-1200.txt',
    '128 January 2025.txt',
    'January 2025.txt',
    '8 January.txt',
    'article-0128.txt',
  ])('is none where it can be read in two ways, or is no day: %s', (path) =>
    expect(dayIn(path)).toBeNull(),
  )
})
