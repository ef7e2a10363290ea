import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RefusedList } from '../../../src/pages/open/refused-list.tsx'

test('of many files that are refused the first hundred are named', () => {
  const refused = Array.from({ length: 20_000 }, (_, number) => ({
    name: `${number}.txt`,
    words: 'It is packed in a way that is not read here (method 99).',
  }))
  render(<RefusedList refused={refused} />)
  const said = screen.getAllByRole('listitem')
  expect(said[0]).toHaveTextContent('0.txtIt is packed in a way that is not read here (method 99).')
  expect(said).toHaveLength(101)
  expect(said[100]).toHaveTextContent('and 19,900 more files')
})
