import { expect, test } from 'vitest'
import { isCoded, isDeskSlug } from '../../../src/wire/shapes/desk-codes.ts'

test.each(['bdt0417 4 vm 198  dpa 0893', 'RR A W', 'DEL31', 'a0142 4 i 310'])(
  '%j is what machines go by',
  (line) => {
    expect(isCoded(line)).toBe(true)
  },
)

test.each([
  'G7 TO MEET',
  '4 die in US',
  'UN',
  'EU, UK to meet',
  '2026 11 03',
  'Up to 9 die in US',
  'US GDP up 3%',
])('%j may be a title, or a date', (line) => {
  expect(isCoded(line)).toBe(false)
})

test.each([
  'BC-US--Ferry Strike, 2nd Ld-Writethru',
  'FRA-météo-transport,',
  'Verkehr/Bahn/Sachsen/',
  'BIZ-ONION',
  '1 ACCIDENT Quarry',
])('%j is what a desk calls a story by', (line) => {
  expect(isDeskSlug(line)).toBe(true)
})

test.each([
  'COVID-19 in Norland',
  'Ferry strike - live updates',
  'Half-time, and nothing to show for it',
  '7 BOATS lost in storm',
  'Ostrand-Quillport line reopens',
])('%j is none', (line) => {
  expect(isDeskSlug(line)).toBe(false)
})
