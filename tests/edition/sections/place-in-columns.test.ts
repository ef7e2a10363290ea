import { expect, test } from 'vitest'
import type { Section } from '../../../src/edition/sections/find-sections.ts'
import { placeInColumns } from '../../../src/edition/sections/place-in-columns.ts'

const sectionsOf = (sizes: Readonly<Record<string, number>>): readonly Section[] =>
  Object.entries(sizes).map(([name, size]) => ({
    id: name,
    heading: { kind: 'own', name },
    size,
    items: [],
  }))

test.each([
  ['one column keeps their order', { a: 9, b: 2, c: 5 }, 1, ['abc']],
  ['the first stand on top', { a: 9, b: 8, c: 9 }, 3, ['a', 'b', 'c']],
  [
    'the next goes below the shortest',
    { a: 9, b: 8, c: 9, d: 7, e: 3, f: 2 },
    3,
    ['ae', 'bd', 'cf'],
  ],
  ['the first of several that are as short', { a: 3, b: 3, c: 3, d: 1 }, 3, ['ad', 'b', 'c']],
  ['no more columns than sections', { a: 4, b: 1 }, 3, ['a', 'b']],
  ['a long one counts for as many as it shows', { a: 900, b: 10, c: 9, d: 1 }, 2, ['ad', 'bc']],
  ['of none there are none', {}, 3, []],
])('%s', (_, sizes, count, expected) => {
  const columns = placeInColumns(sectionsOf(sizes), count, 15)
  expect(columns.map((column) => column.map(({ id }) => id).join(''))).toEqual(expected)
})
