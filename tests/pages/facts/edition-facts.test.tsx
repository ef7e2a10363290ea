import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { OpenWire } from '../../../src/browser/load/open-wire.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { EditionFacts } from '../../../src/pages/facts/edition-facts.tsx'
import { harbourWire } from '../../wires.ts'
import { draw } from '../draw.tsx'

const openOf = (text: string, facts: Partial<OpenWire> = {}): OpenWire => ({
  edition: readEdition(text),
  found: true,
  source: { kind: 'default', path: 'wires/a.txt' },
  id: 'a',
  series: 'a',
  remembered: false,
  name: 'a.txt',
  openedAt: new Date(2026, 10, 28, 7, 5).getTime(),
  outage: null,
  bytes: 2048,
  encoding: 'utf-8',
  readAs: null,
  ...facts,
})
const fact = (name: string): string | undefined =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

describe('the file behind an edition', () => {
  test('has lines that add up to all of it, and leads to its source', () => {
    draw(<EditionFacts open={openOf(harbourWire)} />, '/?wire=wires/a.txt&topic=sport')
    expect(screen.getByRole('heading')).toHaveTextContent('All 8 lines understood')
    expect(fact('File')).toMatch(/^a\.txt, 2/)
    expect(fact('Opened')).toMatch(/28.*07:05.*, from this site$/)
    const numbers = fact('Lines')?.match(/\d+/g)?.map(Number) ?? []
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(8)
    expect(fact('Problems')).toBe('none')
    expect(fact('Times')).toBe('this file gives none')
    const source = screen.getByRole('link', { name: 'Show the source' })
    expect(source).toHaveAttribute('href', '/wire?wire=wires/a.txt')
    expect(screen.getByRole('button', { name: 'Check now' })).toBeVisible()
  })

  test('has all of its faults counted, however many are kept', () => {
    draw(<EditionFacts open={openOf(`-\nOne headline\n${'-\n'.repeat(1500)}`)} />)
    expect(screen.getByRole('heading')).toHaveTextContent('1,502 lines read')
    expect(fact('Problems')).toBe('1,500 problems, 1 remark')
  })

  test('has no problem where there are but remarks', () => {
    draw(<EditionFacts open={openOf('-\nOne headline\n')} />)
    expect(screen.getByRole('heading')).toHaveTextContent('All 2 lines understood')
    expect(fact('Problems')).toBe('1 remark')
  })

  test('is not asked for anew where it is of this device', () => {
    draw(<EditionFacts open={openOf(harbourWire, { source: { kind: 'kept', id: 'a' } })} />)
    expect(fact('Opened')).toMatch(/, from this device$/)
    expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull()
  })
})
