import { expect, test } from 'vitest'
import { readJsonRecords } from '../../../src/formats/feeds/json-records.ts'
import { createDiagnosticLog } from '../../../src/wire/diagnostic-log.ts'

const read = (record: Readonly<Record<string, unknown>>) =>
  readJsonRecords(JSON.stringify([record]), createDiagnosticLog())?.items[0]

const paragraphs = ['The otter came back to the mill in March.', 'Nobody had called it.']

test.each([
  ['a list of paragraphs', { paragraphs }],
  ['a list in the field for the text', { body: paragraphs }],
  ['objects with a text each', { content: paragraphs.map((text) => ({ type: 'p', text })) }],
  ['one text with a blank line', { fulltext: paragraphs.join('\n\n') }],
])('a record is read with its whole text: %s', (_, fields) => {
  const item = read({ title: 'Otter is back', ...fields })
  expect(item?.blocks.map(({ text }) => text)).toEqual(paragraphs)
})

test('a record is read with its standfirst, its day and its address under other names', () => {
  const item = read({
    title: 'Otter is back',
    deck: 'It was seen twice.',
    published_date: '2026-03-03',
    permalink: 'https://post.example/otter',
  })
  expect(item?.facts).toMatchObject({
    summary: ['It was seen twice.'],
    date: '2026-03-03',
    link: 'https://post.example/otter',
  })
})
