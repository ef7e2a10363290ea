import { expect, test } from 'vitest'
import { cutTime, findTime } from '../../../src/wire/lists/clock.ts'

test.each([
  ['4. März 2026 09:10 Brücke gesperrt', '4. März 2026 09:10'],
  ['4. Mai 09:10 Brücke gesperrt', '4. Mai 09:10'],
  ['14. Okt. 2026 – Brücke gesperrt', '14. Okt. 2026'],
  ['4. März 2026 – Brücke gesperrt', '4. März 2026'],
])('a German line begins with its day: %s', (line, time) => {
  expect(cutTime(line)).toEqual({ time, text: 'Brücke gesperrt' })
})

test('a German day and time are a time alone', () => {
  expect(findTime('4. März 2026, 09:10 Uhr')).toBe('4. März 2026, 09:10 Uhr')
})
