import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compareArticles } from '../../../src/edition/compare/compare-articles.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { TakeBlocks } from '../../../src/pages/compare/take-blocks.tsx'

const take = (...paragraphs: readonly string[]) =>
  readEdition(['Boats return to the harbour', ...paragraphs, 'I.Brandt--TQP'].join('\n'))
    .articles[0]!

const english = take('The ferry came in at noon.').reading
const readings = { older: english, newer: english }

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
  const { container } = render(<TakeBlocks blocks={blocks} readings={readings} />)
  const folded = screen.getByText('2 paragraphs as before').closest('details')
  expect(folded).not.toHaveAttribute('open')
  expect([...(folded?.querySelectorAll('p') ?? [])].map((each) => each.textContent)).toEqual([
    'The ferry came in at noon, a day late.',
    'The hall beside the harbour was full by one.',
  ])
  const rest = [...container.querySelectorAll('p:not(.sr-only):not(.md\\:hidden)')]
    .slice(2)
    .map((each) => each.textContent)
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
  const { container } = render(<TakeBlocks blocks={blocks} readings={readings} />)
  expect(screen.getAllByText('1 paragraph as before')).toHaveLength(2)
  expect([...container.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
    'The ferry came in at noon.',
    'not there',
    'now',
    'now',
    ' new: A band played on the quay.',
    'The hall was full by one.',
  ])
})

test('each side is headed for ears and on a phone, and stands in its own language and direction', () => {
  const { blocks } = compareArticles(take('The ferry came in.'), take('The ferry came in late.'))
  const arabic = { ...english, tag: 'ar', dir: 'rtl' } as const
  render(<TakeBlocks blocks={blocks} readings={{ older: arabic, newer: english }} />)
  const older = screen.getByText('The ferry came in.', { selector: '[lang="ar"][dir="rtl"]' })
  expect(older.previousElementSibling).toHaveTextContent('before')
  const newer = document.querySelector('p[lang="en"]')
  expect(newer).toHaveTextContent('The ferry came in new: late.')
  expect(newer?.previousElementSibling).toHaveTextContent('now')
  // Our own words have no say in which way those of the paragraph run.
  expect(newer?.querySelector('.sr-only')).toHaveAttribute('dir', 'ltr')
})
