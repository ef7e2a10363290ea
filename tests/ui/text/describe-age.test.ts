import { expect, test } from 'vitest'
import { describeAge } from '../../../src/ui/text/describe-age.ts'

const minute = 60_000

test.each([
  [0, 'less than a minute ago'],
  [-5 * minute, 'less than a minute ago'],
  [minute, '1 minute ago'],
  [59.9 * minute, '59 minutes ago'],
  [60 * minute, '1 hour ago'],
  [23.9 * 60 * minute, '23 hours ago'],
  [24 * 60 * minute, '1 day ago'],
  [400 * 24 * 60 * minute, '400 days ago'],
])('%d ms are %s', (passed, words) => {
  expect(describeAge(1e12, 1e12 + passed)).toBe(words)
})
