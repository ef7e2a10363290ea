import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const paragraph =
  'The harbour board said on Monday that the old crane would be taken down before the winter.'

test.each(['nhp kv xx z2\n', 'Comments\n'])(
  'lines that ask what stands below them are read in one pass: %s',
  (line) => {
    // Half a second; longer than a test may take where each looks through all that follow.
    const text = `Old crane to go\n\n${paragraph}\n${line.repeat(60_000)}`
    expect(readLayout(text, 'articles').articles[0]?.title?.text).toBe('Old crane to go')
  },
)

test('each of many stories looks for its pages in its own lines only', () => {
  const stories = 'Old crane to go\nOSTRAND (NHP) — The crane will go.\n'.repeat(4_000)
  const text = `${stories}${' '.repeat(6_000_000)}\n`
  expect(readLayout(text).articles).toHaveLength(4_000)
})
