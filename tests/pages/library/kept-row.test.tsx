import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptWire } from '../../../src/browser/library/kept-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import type { WireSelection } from '../../../src/pages/library/chosen-bar.tsx'
import { KeptRow } from '../../../src/pages/library/kept-row.tsx'
import { keptWire } from '../../browser/kept-wires.ts'
import { draw } from '../draw.tsx'

const openedAt = new Date(2026, 10, 23, 9, 40).getTime()
const set = vi.fn<WireSelection['set']>()
const onRename = vi.fn<(id: string) => void>()
/** Whether the browser has a storage that outlives the page: jsdom has none. */
let isStored = true
beforeEach(() => {
  isStored = true
  vi.spyOn(library, 'isInMemory').mockImplementation(() => !isStored)
})

const drawRow = (facts: Partial<KeptWire> = {}, day = '2026-11-23', matches = 0) => {
  const wire = keptWire({ openedAt, size: 6320, ...facts })
  return draw(
    <KeptRow
      listed={{ id: wire.id, wire, day, matches }}
      isChosen={false}
      choice={{ has: () => false, set, replace: vi.fn() }}
      onRename={onRename}
    />,
  )
}
const row = () => document.querySelector('[data-row]')

const counts = { source: 'SF-PST', first: 'Fog lifts', headlines: 50, articles: 1 }

test('says when it came, its first headline, what it carries, its name, from where, and its size', () => {
  drawRow({ carries: counts, from: 'wires/monday.txt' })
  expect(row()).toHaveTextContent(
    /^09:40 ?SF-PST ?Fog lifts ?50 headlines, 1 article ?one\.txt · from a file: wires\/monday\.txt ?6\.3 kB/,
  )
  expect(screen.getByRole('link')).toHaveAccessibleName('Fog lifts')
  expect(screen.getByRole('link')).toHaveAttribute('href', '/?wire=kept%3Ak1')
})

test.each([
  [{ origin: 'drop' }, '2026-11-23', 0, /dropped/],
  [{ origin: 'paste' }, '2026-11-23', 1, /1 match inside · pasted/],
  [{ origin: 'site' }, '2026-11-23', 12, /12 matches inside · from this site/],
  // A file that is named for a day before that on which it was opened.
  [{}, '2026-11-20', 0, /from a file · opened .*09:40/],
  [
    { carries: { source: null, first: null, headlines: 1, articles: 0 } },
    '2026-11-23',
    0,
    /1 headline(?!s)/,
  ],
  [
    { carries: { source: null, first: null, headlines: 0, articles: 2 } },
    '2026-11-23',
    0,
    /one\.txt ?2 articles/,
  ],
] as const)('%j of %s with %d matches: %s', (facts, day, matches, words) => {
  drawRow(facts, day, matches)
  expect(row()).toHaveTextContent(words)
})

test.each([
  { name: 'one.txt', from: 'wires/one.txt' },
  { name: 'SF-PST', remembered: 'site' },
])('says its name once where source or path says it: %j', (facts) => {
  drawRow({ carries: counts, ...facts })
  expect(row()?.textContent?.split(facts.name)).toHaveLength(2)
})

test('of a time before first headlines were kept has its name for one', () => {
  drawRow({ carries: { ...counts, first: null } })
  expect(screen.getByRole('link')).toHaveAccessibleName('one.txt')
})

test('that is gone when the page is closed says so', () => {
  isStored = false
  drawRow()
  expect(row()).toHaveTextContent('gone when the page is closed')
})

test('is chosen, renamed and removed by its controls, each named for it; removed, it is no longer chosen', async () => {
  vi.spyOn(library, 'find').mockResolvedValue(null)
  const { user, said } = drawRow({ name: 'تقرير.txt' })
  await user.click(screen.getByRole('checkbox', { name: 'Choose تقرير.txt for comparing' }))
  expect(set).toHaveBeenLastCalledWith('kept:k1', true)
  await user.click(screen.getByRole('button', { name: 'Rename تقرير.txt' }))
  expect(onRename).toHaveBeenCalledExactlyOnceWith('k1')
  await user.click(screen.getByRole('button', { name: 'Remove تقرير.txt' }))
  expect(set).toHaveBeenLastCalledWith('kept:k1', false)
  await waitFor(() => expect(said()).toBe('Removed تقرير.txt'))
  expect(screen.getByText('تقرير.txt').localName).toBe('bdi')
})

test('that was kept as one read has its time for a name, and keeps that name', () => {
  drawRow({ name: 'SF-PST', remembered: 'site' })
  expect(row()).toHaveTextContent('kept as you read')
  expect(screen.getByRole('link')).toHaveAccessibleName(/^SF-PST ?, .*09:40$/)
  expect(screen.queryByRole('button', { name: /^Rename/ })).toBeNull()
  expect(screen.getByRole('button', { name: /^Remove SF-PST, .*09:40$/ })).toBeVisible()
})
