import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { WireLine } from '../../../src/ui/news/wire-line.tsx'
import { groupByLine } from '../../../src/edition/select-lines.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { readLine } from '../../../src/wire/lines/read-line.ts'

const wire = parseWire('-\nFirst headline of three\n-\n-\nFirst headline of three\n')

test.each([
  [2, 'headline', 'First headline of three', ''],
  [3, 'marker', '-', 'warning No headline follows this marker'],
])('line %d has its number, role, text and what is odd about it', (number, role, text, odd) => {
  const line = readLine(wire.lines, number)
  const problems = groupByLine(wire.diagnostics).get(number) ?? []
  render(
    <MemoryRouter>
      <WireLine line={line} current to="/h/first" problems={problems} />
    </MemoryRouter>,
  )
  expect(document.querySelector('[aria-current="true"]')).toHaveTextContent(
    `${number}${role}${text}${odd}`,
  )
  expect(screen.getByRole('link', { name: text })).toHaveAttribute('href', '/h/first')
})
