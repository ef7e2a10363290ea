import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** Dialogue, a paragraph a line, and who says each of its words in marks: who asks does not answer. */
test.each([
  [
    '"We came at dawn," Reed said.\n"Was it safe?" Bell asked.\n"I thought so," he replied.',
    ['Reed', 'Bell', 'Reed'],
  ],
  [
    'Lee Reed met Kim Bell. "Was it safe?" asked Bell. "I think so," he answered.',
    ['Kim Bell', 'Lee Reed'],
  ],
  ['The board met. "Was it safe?" asked Bell. "I thought so," he answered.', ['Bell', null]],
  [
    'Judge Ana Corr asked Reed if he understood. "I do," he said. "Then sit down," she replied.',
    ['Reed', 'Ana Corr'],
  ],
  [
    'Tom Reed: “We came at dawn. There was nobody there.”\n“Nobody at all?” asked the judge.\n“Nobody.”',
    ['Tom Reed', 'the judge', 'Tom Reed'],
  ],
  [
    "Bell told Reed's agent, Sam Rule, that the boat was “a wreck”. “It floats,” he replied.",
    ['Bell', 'Sam Rule'],
  ],
  ['“Was it safe?” asked the judge.\n“Very safe indeed.”', ['the judge', null]],
  ['“We were safe,” said the judge.\n“Very safe indeed.”', ['the judge', 'the judge']],
])('%s', (text, speakers) => {
  const marked = findQuotes(['News', ...text.split('\n')]).filter(
    ({ kind }) => kind === 'direct' || kind === 'mixed',
  )
  expect(marked.map(({ speaker }) => speaker)).toEqual(speakers)
})
