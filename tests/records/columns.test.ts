import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { genderedColumns, headlineColumns, storyColumns } from '../../src/records/columns.ts'

const method = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8')

test.each([
  ['quotes', genderedColumns],
  ['headlines', headlineColumns],
  ['stories', storyColumns],
])('docs/method.md names each column of %s', (_table, columns) => {
  expect(columns.filter((column) => !method.includes(`\`${column}\``))).toEqual([])
})
