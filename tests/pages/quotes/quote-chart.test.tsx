import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { QuoteChart } from '../../../src/pages/quotes/quote-chart.tsx'
import type { SaidRow } from '../../../src/pages/quotes/use-quotes.ts'
import { composeQuotes } from '../../../src/records/compose-quotes.ts'
import { linkSpeakers } from '../../../src/records/link-speakers.ts'
import { groupBySpeaker } from '../../../src/records/select-said.ts'

/** What is said in an article of one day. */
function saidOn(day: string, ...paragraphs: readonly string[]): readonly SaidRow[] {
  const text = ['Boats return to the harbour', ...paragraphs, 'I.Brandt--TQP'].join('\n')
  const origin = { source: `${day}.txt`, method: '1' }
  return composeQuotes(readEdition(text), origin).map((record) => ({
    ...record,
    to: record.path,
    openedAt: 1,
    day,
    reading: null,
  }))
}

const groupsOf = (rows: readonly SaidRow[]) =>
  groupBySpeaker(rows, linkSpeakers(rows.flatMap(({ speaker }) => speaker ?? [])))

const sails = '"We sail at noon, and not a minute later," said Ida Moen.'
const stays = '"Nobody stays on the quay this year," said Ole Vik.'
const groups = groupsOf([
  ...saidOn('2026-11-27', sails, '"It is a quay like any other," Ida Moen said.', stays),
  ...saidOn('2026-11-28', '"We waited long enough for this to happen."', stays),
  ...saidOn('2026-11-29', sails),
])
const cells = () =>
  within(screen.getByRole('table', { name: 'Quotes by speaker and day' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
const heights = () =>
  [...document.querySelectorAll('svg')].map((chart) =>
    [...chart.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height'))),
  )

describe('the chart of who said how much on each day', () => {
  test('has those who are named, bars of one scale, and a table that says the same', () => {
    render(<QuoteChart quotes={{ groups, chosen: null }} />)
    expect(screen.getByText(/^Quotes by speaker and day, 2026-11-27 to 2026-11-29$/)).toBeVisible()
    expect(cells()).toEqual([
      ['Speaker', '2026-11-27', '2026-11-28', '2026-11-29'],
      ['Ida Moen', '2 quotes', '0 quotes', '1 quote'],
      ['Ole Vik', '1 quote', '1 quote', '0 quotes'],
    ])
    expect(heights()).toEqual([
      [40, 0, 20],
      [20, 20, 0],
    ])
  })

  test('has the speaker who is chosen alone, on the days of this one, to a scale of this one', () => {
    render(<QuoteChart quotes={{ groups, chosen: groups[1]! }} />)
    expect(cells()).toEqual([
      ['Speaker', '2026-11-27', '2026-11-28'],
      ['Ole Vik', '1 quote', '1 quote'],
    ])
    expect(heights()).toEqual([[40, 40]])
  })

  test('is not there where all is of one day, or nothing is said', () => {
    const { container, rerender } = render(
      <QuoteChart
        quotes={{ groups: groupsOf(saidOn('2026-11-27', sails, stays)), chosen: null }}
      />,
    )
    expect(container).toBeEmptyDOMElement()
    rerender(<QuoteChart quotes={{ groups: [], chosen: null }} />)
    expect(container).toBeEmptyDOMElement()
  })

  test('has eight speakers at most, those who say most', () => {
    const names = ['Ann', 'Bea', 'Cid', 'Dag', 'Eva', 'Fay', 'Gus', 'Hal', 'Ivy']
    const said = names.map((name) => `"We sail at noon today," said ${name} ${name}sen.`)
    const many = [...saidOn('2026-11-27', ...said), ...saidOn('2026-11-28', ...said.slice(1))]
    render(<QuoteChart quotes={{ groups: groupsOf(many), chosen: null }} />)
    expect(cells().map(([name]) => name)).toEqual([
      'Speaker',
      ...names.slice(1).map((name) => `${name} ${name}sen`),
    ])
  })
})
