import { expect, test } from 'vitest'
import {
  findSignature,
  findWeakSignature,
  isMalformedSignature,
} from '../../../src/wire/shapes/signature.ts'

test.each([
  ['V.Said--SF-PST', 'V.Said', 'SF-PST', true],
  ['M.-L.O’Dwyer-Kühn--OS2', 'M.-L.O’Dwyer-Kühn', 'OS2', true],
  ['É.Lefèvre--JdO', 'É.Lefèvre', 'JdO', true],
  ['J.van der Meer--TQP', 'J.van der Meer', 'TQP', true],
  ['R. Osei -- TQP', 'R. Osei', 'TQP', false],
  ['(R.Osei—TQP).', 'R.Osei', 'TQP', false],
  ['R.Osei---TQP', 'R.Osei', 'TQP', false],
])('%s', (text, byline, agencyCode, canonical) => {
  expect(findSignature(text)).toEqual({ byline, agencyCode, canonical })
})

test.each([
  'R.Osei-TQP',
  'R.Osei--Torsk',
  'Osei--TQP',
  'R.Osei--',
  'R.Osei--TQP and more',
  'It was late -- not including those that were cancelled.',
  `R.${'Osei-'.repeat(30)}Osei--TQP`,
])('no signature: %s', (text) => {
  expect(findSignature(text)).toBeNull()
})

test('weak forms', () => {
  expect(findWeakSignature('hh/ph/ts/hd')).toMatchObject({ byline: 'hh/ph/ts/hd' })
  expect(findWeakSignature('dpa wsz jln npr')).toMatchObject({
    byline: 'wsz jln npr',
    agencyCode: 'dpa',
  })
  expect(findWeakSignature('(AFP)')).toMatchObject({ byline: null, agencyCode: 'AFP' })
  expect(findWeakSignature('and/or')).toMatchObject({ byline: 'and/or' })
  expect(findWeakSignature('(Applause)')).toBeNull()
})

test('malformed ones', () => {
  expect(isMalformedSignature('R.Osei-TQP')).toBe(true)
  expect(isMalformedSignature('R.Osei--TQP')).toBe(false)
  expect(isMalformedSignature('Nothing of the kind')).toBe(false)
})
