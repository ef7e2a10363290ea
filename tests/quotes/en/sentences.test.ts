import { expect, test } from 'vitest'
import { endsAfterAbbreviation, isAbbreviation } from '../../../src/quotes/en/phrases/sentences.ts'

test('a full stop belongs to titles, initials, states and companies', () => {
  expect(['Mr', 'J', 'U.S', 'R-Ky', 'Inc', 'Sept'].every(isAbbreviation)).toBe(true)
  expect(['lake', 'no-one', 'May-day', 'x'].some(isAbbreviation)).toBe(false)
})

test('a sentence may end after a country, never after a title', () => {
  expect(endsAfterAbbreviation('U.S', 'The')).toBe(true)
  expect(endsAfterAbbreviation('U.S', 'Senate')).toBe(false)
  expect(endsAfterAbbreviation('Mr', 'The')).toBe(false)
})
