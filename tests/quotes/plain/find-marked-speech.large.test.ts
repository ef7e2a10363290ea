import { expect, test } from 'vitest'
import { findMarkedQuotes } from '../../../src/quotes/plain/find-marked-speech.ts'

test('dialogue without a comma or a capital is read in linear time', () => {
  // A hundredth of a second; minutes, and longer than a test may take, where a name is looked for in the whole text before each word.
  expect(findMarkedQuotes([`— ${'! dit x '.repeat(4000)}`], 'fr')).toHaveLength(1)
})
