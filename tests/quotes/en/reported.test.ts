import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** What is reported without marks, and by whom. */
const reported = (text: string): readonly (readonly [string, string | null])[] =>
  findQuotes([text])
    .filter(({ kind }) => kind === 'indirect')
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker])

test.each([
  ['The race was won by Klein, who said she would sail again.', 'she would sail again', 'Klein'],
  ['But according to Bell, the pier is closed.', 'the pier is closed', 'Bell'],
  [
    'As reported by the Harbour Review, the mayor was told of it.',
    'the mayor was told of it',
    'Harbour Review',
  ],
  [
    'Bell argued that the deal favours banks at the expense of sailors.',
    'the deal favours banks at the expense of sailors',
    'Bell',
  ],
  ['Bell said the pier would close, but she left the date open.', 'the pier would close', 'Bell'],
  [
    'Bell said the pier would close but that the pool would stay.',
    'the pier would close but that the pool would stay',
    'Bell',
  ],
  ['Nearly half said they had preferred a boat.', 'they had preferred a boat', 'Nearly half'],
  ['Hill continued to say he had never seen the boat.', 'he had never seen the boat', 'Hill'],
  [
    'The pier will stay closed, a source close to the mayor said.',
    'The pier will stay closed',
    'a source close to the mayor',
  ],
])('%s', (text, words, speaker) => {
  expect(reported(text)).toEqual([[words, speaker]])
})

test('another who is counted says the next clause', () => {
  const text = 'Most said the pier was closed, and one in five said it had never opened.'
  expect(reported(text).map(([words]) => words)).toEqual([
    'the pier was closed',
    'it had never opened',
  ])
})
