import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  describeDayTime,
  describeSentAt,
  describeTime,
} from '../../../src/ui/text/describe-time.ts'
import { printCount } from '../../../src/ui/text/print-count.ts'
import { runs } from '../../wires.ts'

test('a number is grouped as the browser groups it in English', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      expect(printCount(count)).toBe(count.toLocaleString('en'))
    }),
    runs,
  )
  expect([0, 999, 1000, 1_234_567].map(printCount)).toEqual(['0', '999', '1,000', '1,234,567'])
})

test('a moment of today has its time alone, as the browser writes it', () => {
  const now = new Date()
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 0, 5)
  expect(describeTime(morning.getTime())).toBe('00:05')
  const year = new Date().getFullYear()
  const inJanuary = new Date(year, 0, 2, 9, 30)
  const isNow = inJanuary.toDateString() === new Date().toDateString()
  expect(describeTime(inJanuary.getTime())).toBe(isNow ? '09:30' : '2 Jan, 09:30')
  expect(describeTime(new Date(2020, 10, 24, 9, 30).getTime())).toBe('24 Nov 2020, 09:30')
})

test('a moment that is not known is no date, and one of a file may be before 1970', () => {
  expect(describeTime(0)).toBe('no date')
  expect(describeDayTime(0)).toBe('no date')
  const landing = new Date(1969, 6, 20, 21, 17)
  expect(describeSentAt(landing.toISOString())).toBe('20 Jul 1969, 21:17')
  expect(describeSentAt('1970-01-01T00:00:00Z')).toMatch(/, \d\d:\d\d$/)
})

test('a time as a file gives it is in the reader’s own, by the day of the week within it', () => {
  const yesterday = new Date()
  yesterday.setDate(yesterday.getDate() - 1)
  yesterday.setHours(21, 15, 0, 0)
  const day = yesterday.toLocaleDateString('en-GB', { weekday: 'short' })
  expect(describeSentAt(yesterday.toISOString())).toBe(`${day} 21:15`)
})

test.each([
  '2026-11-30',
  '2026-11',
  'not a date 5',
  'Monday 12',
  'XYZ 301200 NOV 26',
  '20261130T080000Z',
  '10:30',
])('%j is no moment: it stands as it is, with no time made up', (raw) => {
  expect(describeSentAt(raw)).toBe(raw)
})
