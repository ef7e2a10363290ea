import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findChanges } from '../../src/stories/find-changes.ts'
import { findStories } from '../../src/stories/en/find-stories.ts'

const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
const headlines = lines.slice(0, 100).filter((_, index) => index % 2 === 1)

test('the real wire has seven running stories', () => {
  const numbers = findStories(headlines).map((group) => group.map((index) => index + 1))
  expect(numbers).toEqual([
    [7, 32],
    [10, 29],
    [11, 23],
    [17, 25],
    [20, 36],
    [31, 42],
    [38, 50],
  ])
})

/** Older and newer headline by number, and what went and came between them. */
const changes = [
  [32, 7, ['hears'], ['Chinese-owned chipmaker', 'rages in']],
  [29, 10, ['awaits verdict'], ['acquitted']],
  [23, 11, ['blames AI for error', 'evidence'], ["interior minister says 'lost confidence'"]],
  [25, 17, ['UK far-right', 'over', 'actions'], ['British']],
  [
    36,
    20,
    ['Singer', "accused of 'human trafficking' by former staff"],
    ['the Spanish crooner who won global audience'],
  ],
  [42, 31, ['set', 'call February', 'media'], ['dissolve parliament for']],
  [50, 38, ['mixed', 'on election speculation'], ['mostly', 'with politics bump for']],
] as const

test.each(changes)('what changed from headline %i to %i', (from, to, gone, come) => {
  const [older, newer] = [headlines[from - 1] ?? '', headlines[to - 1] ?? '']
  const found = findChanges(older, newer)
  expect(found.gone.map(({ start, end }) => older.slice(start, end))).toEqual(gone)
  expect(found.come.map(({ start, end }) => newer.slice(start, end))).toEqual(come)
})
