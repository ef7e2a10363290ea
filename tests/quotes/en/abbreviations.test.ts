import { expect, test } from 'vitest'
import {
  endsAfterAbbreviation,
  isAbbreviation,
} from '../../../src/quotes/en/names/abbreviations.ts'

test('a full stop belongs to titles, initials, states and companies', () => {
  expect(['Mr', 'J', 'U.S', 'R-Ky', 'Inc', 'Sept'].every(isAbbreviation)).toBe(true)
  expect(['lake', 'no-one', 'May-day', 'x'].some(isAbbreviation)).toBe(false)
})

test('a word without a capital is no short form of a name', () => {
  expect(['sun', 'sat', 'no', 'miss', 'ore'].some(isAbbreviation)).toBe(false)
  expect(['Sun', 'Sat', 'No', 'Miss', 'Ore'].every(isAbbreviation)).toBe(true)
})

test('a sentence may end after a country, never after a title', () => {
  expect(endsAfterAbbreviation('U.S', 'The')).toBe(true)
  expect(endsAfterAbbreviation('U.S', 'Senate')).toBe(false)
  expect(endsAfterAbbreviation('Mr', 'The')).toBe(false)
})
