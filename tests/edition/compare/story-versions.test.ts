import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { composeVersions } from '../../../src/edition/compare/story-versions.ts'
import { realEdition } from '../editions.ts'

const shown = (number: number) => {
  const { story } = headlineAt(realEdition, number - 1)!
  return composeVersions(realEdition, realEdition.stories[story!]!).map(
    ({ headline, change, spans }) => [
      headline.number,
      change,
      spans.map(({ start, end }) => headline.text.slice(start, end)),
    ],
  )
}

describe('the versions of a running story', () => {
  test('go from the newest to the oldest, with the words that came and those that are gone', () => {
    expect(shown(10)).toEqual([
      [10, 'come', ['acquitted']],
      [29, 'gone', ['awaits verdict']],
    ])
  })

  test('mark nothing where another angle is told', () => {
    expect(shown(7)).toEqual([
      [7, 'come', []],
      [32, 'gone', []],
    ])
  })

  test('hold every headline of the story, and changes that lie within it', () => {
    for (const story of realEdition.stories) {
      const versions = composeVersions(realEdition, story)
      expect(versions.map(({ headline }) => headline)).toEqual(
        story.headlines.map((index) => headlineAt(realEdition, index)),
      )
      expect(versions.map(({ change }) => change)).toEqual(['come', 'gone'])
      for (const { headline, spans } of versions)
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(headline.text.length)
        }
    }
  })

  test('a story without headlines has none', () => {
    expect(composeVersions(realEdition, { id: 'x', headlines: [] })).toEqual([])
    expect(composeVersions(realEdition, { id: 'x', headlines: [999] })).toEqual([])
  })
})
