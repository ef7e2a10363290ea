import { expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const read = (text: string) =>
  readLayout(text).articles.map(({ title, blocks }) => [
    title?.text,
    ...blocks.map((block) => block.text),
  ])

test('short notices with their day between title and text are stories of their own', () => {
  const text = `Oakham Parish - Latest news

Mill bridge shut for the week
Published: 3 March 2026
The bridge at the mill is shut until Friday while its planks are changed.

Allotments to let
Published: 2 March 2026
Four allotments behind the school are to let from April.

Hall roof mended
Published: 27 February 2026
The roof of the hall no longer leaks, the clerk reports.
`
  expect(read(text)).toEqual([
    [
      'Mill bridge shut for the week',
      'The bridge at the mill is shut until Friday while its planks are changed.',
    ],
    ['Allotments to let', 'Four allotments behind the school are to let from April.'],
    ['Hall roof mended', 'The roof of the hall no longer leaks, the clerk reports.'],
  ])
})

test('scripts with the label of each story above a blank line are stories of their own', () => {
  const text = `STORY 1: BRIDGE

The bridge at the mill is shut until Friday. Walkers go round by the pond.

STORY 2: OTTER

An otter has been seen at the mill for the first time in thirty years.
`
  expect(read(text)).toEqual([
    ['BRIDGE', 'The bridge at the mill is shut until Friday. Walkers go round by the pond.'],
    ['OTTER', 'An otter has been seen at the mill for the first time in thirty years.'],
  ])
})
