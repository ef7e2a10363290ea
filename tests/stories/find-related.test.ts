import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { findRelated } from '../../src/stories/en/find-stories.ts'
import { runs } from '../wires.ts'

const { numRuns } = runs
vi.setConfig({ testTimeout: 5000 + 20 * numRuns })

const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
const headlines = lines.slice(0, 100).filter((_, index) => index % 2 === 1)
const article = lines.slice(100).join('\n')

/** Numbers of the wire's headlines related to one of them, each with the words they share. */
function relate(number: number): readonly (readonly [number: number, words: readonly string[]])[] {
  const text = headlines[number - 1] ?? ''
  const options = { exclude: [number - 1], most: 5 }
  return findRelated(text, headlines, options).map(({ index, words }) => [index + 1, words])
}

describe('on the real wire', () => {
  test('two matches of one tournament are related by its name', () => {
    expect(relate(35)).toEqual([[45, ['Australian', 'Open']]])
  })

  test('the closer headline comes first', () => {
    expect(relate(10)).toEqual([
      [29, ['Italian', 'influencer', 'Ferragni', 'Christmas', 'cake', 'fraud', 'trial']],
    ])
  })

  test('a country alone, or a common word, relates nothing', () => {
    expect(relate(30)).toEqual([])
    expect(relate(9)).toEqual([])
    expect(relate(2)).toEqual([])
  })

  test('the article is related to the headline about fire in space and to no other', () => {
    const related = findRelated(article, headlines, { exclude: [], most: 5 })
    expect(related.map(({ index }) => index + 1).filter((number) => number !== 15)).toEqual([])
  })

  test('the title alone is related to nothing', () => {
    expect(findRelated(lines[100] ?? '', headlines, { exclude: [], most: 5 })).toEqual([])
  })
})

test('a form of the name counts as the name', () => {
  const others = [
    'Coastguard lets trawler Havbris go',
    "Havbris's owner fined",
    'Trawlers blockade port',
  ]
  expect(
    findRelated('Norwegian trawler Havbris detained', others, { exclude: [], most: 5 }).map(
      ({ index, words }) => [index, words],
    ),
  ).toEqual([
    [0, ['trawler', 'Havbris']],
    [1, ["Havbris's"]],
  ])
})

test('excluded headlines stay out, and no more come than asked for', () => {
  const copies = Array.from({ length: 9 }, () => 'Trawler Havbris detained')
  const options = { exclude: [0, 2], most: 3 }
  const related = findRelated('Trawler Havbris detained', copies, options)
  expect(related.map(({ index }) => index)).toEqual([1, 3, 4])
  expect(findRelated('Havbris', copies, { exclude: [], most: 0 })).toEqual([])
})

const headline = fc.oneof(
  fc
    .array(fc.constantFrom('Havbris', 'trawler', 'detained', 'the', '__proto__', 'UK', 'Réunion’s'))
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
)

test('for any text, shared words stand in the headline, and no headline comes twice', () => {
  fc.assert(
    fc.property(headline, fc.array(headline), (text, all) => {
      const related = findRelated(text, all, { exclude: [1], most: 4 })
      expect(related.length).toBeLessThanOrEqual(4)
      expect(new Set(related.map(({ index }) => index)).size).toBe(related.length)
      for (const { index, words } of related) {
        expect(index).not.toBe(1)
        expect(words.length).toBeGreaterThan(0)
        for (const word of words) expect(all[index]).toContain(word)
      }
    }),
    { numRuns },
  )
})
