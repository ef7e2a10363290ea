import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compareArticles } from '../../../src/edition/compare/compare-articles.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { TakeBlocks } from '../../../src/pages/compare/take-blocks.tsx'

const take = (...paragraphs: readonly string[]) =>
  readEdition(['Boats return to the harbour', ...paragraphs, 'I.Brandt--TQP'].join('\n'))
    .articles[0]!

test('what is as before is folded away; what came, went or changed stands side by side', () => {
  const { blocks } = compareArticles(
    take(
      'The ferry came in at noon, a day late.',
      'The hall beside the harbour was full by one.',
      'Nobody had slept on the quay that night.',
      'The mayor spoke of a good day for the islands.',
    ),
    take(
      'The ferry came in at noon, a day late.',
      'The hall beside the harbour was full by one.',
      'The mayor spoke of a poor day for the islands.',
      'A second boat is expected on Thursday.',
    ),
  )
  const { container } = render(<TakeBlocks blocks={blocks} />)
  const folded = screen.getByText('2 paragraphs as before').closest('details')
  expect(folded).not.toHaveAttribute('open')
  expect([...(folded?.querySelectorAll('p') ?? [])].map((each) => each.textContent)).toEqual([
    'The ferry came in at noon, a day late.',
    'The hall beside the harbour was full by one.',
  ])
  const rest = [...container.querySelectorAll('p')].slice(2).map((each) => each.textContent)
  expect(rest).toEqual([
    ' was: Nobody had slept on the quay that night.',
    'gone',
    'The mayor spoke of a  was: good day for the islands.',
    'The mayor spoke of a  new: poor day for the islands.',
    'not there',
    ' new: A second boat is expected on Thursday.',
  ])
})

test('paragraphs as before on both sides of another are folded apart, in their order', () => {
  const { blocks } = compareArticles(
    take('The ferry came in at noon.', 'The hall was full by one.'),
    take('The ferry came in at noon.', 'A band played on the quay.', 'The hall was full by one.'),
  )
  const { container } = render(<TakeBlocks blocks={blocks} />)
  expect(screen.getAllByText('1 paragraph as before')).toHaveLength(2)
  expect([...container.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
    'The ferry came in at noon.',
    'not there',
    ' new: A band played on the quay.',
    'The hall was full by one.',
  ])
})
