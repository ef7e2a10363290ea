import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { SourceLine } from '../../../src/pages/wire/source-line.tsx'
import { ReadingContext } from '../../../src/ui/text/from-wire.tsx'
import { bilingualWire } from '../../wires.ts'

test('a line of the source is in the language of what it belongs to', () => {
  const edition = readEdition(bilingualWire)
  render(
    <ReadingContext value={edition.reading}>
      <MemoryRouter>
        {[...edition.wire.lines.roles.keys()].map((at) => (
          <SourceLine key={at} edition={edition} number={at + 1} current={false} search="" />
        ))}
      </MemoryRouter>
    </ReadingContext>,
  )
  expect(screen.getByText('The storm closes the port of the city')).toHaveAttribute('lang', 'en')
  for (const text of [/^Bundesverfassungsgericht/, /^"Wir haben lange/])
    expect(screen.getByText(text)).toHaveAttribute('lang', 'de')
})
