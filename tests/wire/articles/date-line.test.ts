import { expect, test } from 'vitest'
import { isDateLine } from '../../../src/wire/articles/date-line.ts'

test.each([
  '2 ноября 2026, 14:05',
  'понедельник, 2 ноября 2026 г.',
  '2. listopadu 2026',
  '2 Kasım 2026 14:05',
  'poniedziałek, 2 listopada 2026',
  '2 de novembro de 2026',
  '2 Νοεμβρίου 2026',
  '2026年11月2日',
  '2026年11月2日（月） 14:05',
  '2026년 11월 2일',
])('%s is a date', (text) => expect(isDateLine(text)).toBe(true))

test.each([
  'В ноябре 2026 откроют мост',
  '2026年の予算案、国会へ',
  'Budget 2026',
  '14:05',
  '2 ноября откроют мост через реку',
])('%s is none', (text) => expect(isDateLine(text)).toBe(false))
