import { expect, test } from 'vitest'
import { countByDay } from '../../src/records/count-by-day.ts'

const on = (...days: readonly string[]) => days.map((day) => ({ day }))

test('counts are of the days of all lists, in order', () => {
  expect(countByDay([on('2026-11-28', '2026-11-27', '2026-11-28'), on('2026-11-01')])).toEqual({
    days: ['2026-11-01', '2026-11-27', '2026-11-28'],
    counts: [
      [0, 1, 2],
      [1, 0, 0],
    ],
  })
  expect(countByDay([])).toEqual({ days: [], counts: [] })
})
