import { expect, test } from 'vitest'
import { describe, describeBinary } from '../../src/wire/describe.ts'

test('words say what happened, with the data of the diagnostic', () => {
  expect(describe({ code: 'headline-duplicate', severity: 'info', line: 9, firstLine: 2 })).toBe(
    'The same headline stands at line 2.',
  )
  expect(describe({ code: 'format-foreign', severity: 'error', line: 1, format: 'RSS' })).toMatch(
    /^This is RSS, not plain text/,
  )
})

test('a file that is no text is refused in a sentence', () => {
  expect(describeBinary('JPEG')).toBe(
    'This file is JPEG, not text, so it was not opened. Save it as plain text.',
  )
  expect(describeBinary('binary')).toMatch(/^This file is not text/)
})
