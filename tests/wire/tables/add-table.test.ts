import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

test('a long headline is noted in a table as in any list', () => {
  const long = `Ferry crews call off strike ${'after a night of talks '.repeat(6)}`.trim()
  const table = `Time\tHeadline\tSource\n09:40\t${long}\tQuay Post\n09:50\tFog lifts over Quillport harbour\tQuay Post\n09:55\tBarley harvest best in ten years\tQuay Post\n`
  const { headlines, diagnostics } = readLayout(table)
  expect(headlines.map(({ text }) => text)).toContain(long)
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'headline-long', line: 2, characters: long.length }),
  )
})
