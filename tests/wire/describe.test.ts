import { expect, test } from 'vitest'
import { describe } from '../../src/wire/describe.ts'

test('words say what happened, with the data of the diagnostic', () => {
  expect(describe({ code: 'headline-duplicate', severity: 'info', line: 9, firstLine: 2 })).toBe(
    'The same headline stands at line 2.',
  )
  expect(describe({ code: 'format-foreign', severity: 'error', line: 1, format: 'RSS' })).toMatch(
    /^This is RSS, not plain text/,
  )
})
