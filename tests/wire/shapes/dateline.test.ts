import { describe, expect, test } from 'vitest'
import { isDateline } from '../../../src/wire/shapes/dateline.ts'

describe('datelines', () => {
  test.each([
    'Ostrand, Norland, Jan 28 (NHP) Jan 28, 2026',
    'PARIS (AFP) -',
    'Torsk (Reuters)',
    'TORSK (NHP) –',
    'Moscow (RIA Novosti)',
    'Wednesday, 14 January 2026 15:42 GMT',
    'Velmar, 3 March',
  ])('%s', (line) => expect(isDateline(line)).toBe(true))
})

describe('names with their letters behind them', () => {
  test.each([
    'Harbour Pilots Union (HPU)',
    'Harbour Pilots Union (HPU) -',
    'HARBOUR PILOTS UNION (HPU)',
    'Torsk Savings Bank (TSBK)',
    'Ilse Brandt (Labour)',
    'Olaf Riis (IND)',
    'PARIS (AFP) - A first line',
  ])('%s', (line) => expect(isDateline(line)).toBe(false))
})
