import { expect, test } from 'vitest'
import { readDay } from '../../src/edition/find-sent-at.ts'

test.each([
  ['Sat, 28 Nov 2026 09:00:00 GMT', '2026-11-28'],
  ['2026-11-28T23:30:00-05:00', '2026-11-28'],
  ['20261128T090000Z', '2026-11-28'],
  ['November 8, 2026', '2026-11-08'],
  ['8 Nov. 2026, 10:15', '2026-11-08'],
  ['28.11.2026 09:10', '2026-11-28'],
  ['09:10', null],
  ['Saturday', null],
  ['2026-13-28', null],
  ['', null],
])('%j is of the day %j', (text, day) => {
  expect(readDay(text)).toBe(day)
})
