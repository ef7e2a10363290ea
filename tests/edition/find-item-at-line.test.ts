import { describe, expect, test } from 'vitest'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { findItemAtLine } from '../../src/edition/find-item-at-line.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { realEdition } from './editions.ts'

const shown = (line: number, edition = realEdition): string | null => {
  const item = findItemAtLine(edition, line)
  if (!item) return null
  return item.kind === 'headline'
    ? `headline ${item.headline.number}`
    : `article, paragraph ${item.paragraph}`
}

describe('what stands at a line of the real wire', () => {
  test.each([
    [1, null],
    [2, 'headline 1'],
    [3, null],
    [50, 'headline 25'],
    [99, null],
    [100, 'headline 50'],
    [101, 'article, paragraph null'],
    [102, 'article, paragraph 1'],
    [111, 'article, paragraph 10'],
    [112, 'article, paragraph null'],
    [113, 'article, paragraph 11'],
    [122, 'article, paragraph 20'],
    [123, 'article, paragraph null'],
    [124, null],
    [0, null],
    [-1, null],
    [1.5, null],
    [Infinity, null],
  ])('line %s: %s', (line, item) => {
    expect(shown(line)).toBe(item)
  })

  test('every headline and paragraph is found at its own line', () => {
    for (const headline of listHeadlines(realEdition))
      expect(findItemAtLine(realEdition, headline.lines.first)).toEqual({
        kind: 'headline',
        headline,
      })
  })
})

test('an empty wire has nothing at any line', () => {
  expect(shown(1, readEdition(''))).toBeNull()
})
