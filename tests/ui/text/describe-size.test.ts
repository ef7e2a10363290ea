import { expect, test } from 'vitest'
import { describeSize } from '../../../src/ui/text/describe-size.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [6320, '6.3 kB'],
  [54_321, '54 kB'],
  [999_600, '1 MB'],
  [1.2e9, '1.2 GB'],
  [5e15, '5,000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(describeSize(bytes)).toBe(words)
})
