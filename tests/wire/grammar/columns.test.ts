import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const column = `The harbour board said on Monday that the
old crane would be taken down before the
winter comes to the pier, and the board
then went to lunch in the town.`

test.each([
  ['blanks', ['Ward            Votes   Share', 'North Quay      1,204   41.2']],
  ['tabs', ['Ward of the harbour\tVotes\tShare', 'North Quay and the isles\t1,204\t41.2']],
  [
    'bars',
    ['Harbour | Ann Bell the elder of all | 1,204', 'Isles | Tom Reed of the south ward | 988'],
  ],
])('rows of a table with %s between wrapped paragraphs stay lines', (_, rows) => {
  const [article] = readLayout(
    `Count ends\n\n${column}\n\n${rows.join('\n')}\n\n${column}\n`,
  ).articles
  const whole = column.replaceAll('\n', ' ')
  expect(article?.blocks.map(({ text }) => text)).toEqual([whole, ...rows, whole])
})
