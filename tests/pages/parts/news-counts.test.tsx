import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WireChanges } from '../../../src/browser/live/compare-wires.ts'
import { realEdition } from '../../edition/editions.ts'
import { NewsCounts } from '../../../src/pages/parts/news-counts.tsx'

const news: WireChanges = {
  come: new Set(['one', 'two']),
  reworded: new Map(),
  gone: realEdition.articles,
  rewritten: 3,
}

test('what waits is in ink, what is new in bold; what is shown has the red of its marks', () => {
  const { container, rerender } = render(<NewsCounts news={news} waits />)
  expect(container).toHaveTextContent('2 new · 3 with another text · 1 gone')
  expect(screen.getByText('2 new')).toHaveClass('font-semibold')
  expect(container.querySelector('.text-accent')).toBeNull()
  rerender(<NewsCounts news={news} />)
  expect(screen.getByText('2 new')).toHaveClass('text-accent')
  expect(screen.getByText('3 with another text')).toHaveClass('text-accent')
  expect(screen.getByText('1 gone')).not.toHaveClass('text-accent')
})
