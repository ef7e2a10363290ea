import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GenderShare } from '../../../src/pages/quotes/gender-share.tsx'

test('the share of women and men is told in numbers as other pages write them', () => {
  const [speakers, quotes] = [
    { woman: 1200, man: 1800, unknown: 0 },
    { woman: 2500, man: 7500, unknown: 0 },
  ]
  render(<GenderShare genders={{ of: new Map(), speakers, quotes }} />)
  expect(screen.getByRole('status')).toHaveTextContent(
    'Estimate: of 3,000 speakers 1,200 women (40 %), 1,800 men (60 %), 0 unknown or no person (0 %); of their quotes 2,500 by women (25 %), 7,500 by men (75 %).',
  )
})
