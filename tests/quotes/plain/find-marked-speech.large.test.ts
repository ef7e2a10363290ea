import { expect, test } from 'vitest'
import { findMarkedQuotes } from '../../../src/quotes/plain/find-marked-speech.ts'

test('dialogue without a comma or a capital is read in linear time', () => {
  // A hundredth of a second; minutes, and longer than a test may take, where a name is looked for in the whole text before each word.
  expect(findMarkedQuotes([`— ${'! dit x '.repeat(4000)}`], 'fr')).toHaveLength(1)
})

test('blanks behind speech beside more of it are read in linear time', () => {
  // At once; minutes where the blanks before and behind a dash are parted in every way.
  const speech = '« On frappe à toutes les portes du quai », dit-il. « Rien à faire »'
  expect(findMarkedQuotes([`${speech}${' '.repeat(400_000)}x`], 'fr')).toHaveLength(1)
})

test('speech beside speech, without a blank in the whole text, is read in linear time', () => {
  // A second; longer than a test may take where each piece looks through the whole text.
  const part = '「天地玄黄宇宙洪荒日月」天「盈昃辰宿列」天'
  expect(findMarkedQuotes([part.repeat(10_000)], 'ja')).toHaveLength(10_000)
})
