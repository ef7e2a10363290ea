import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { KeptWire } from '../../../src/browser/library/kept-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import type { WireSelection } from '../../../src/pages/library/chosen-bar.tsx'
import { ChosenBar } from '../../../src/pages/library/chosen-bar.tsx'
import { keptWire } from '../../browser/kept-wires.ts'
import { draw } from '../draw.tsx'

const wires = [
  keptWire({ id: 'k1', name: 'monday.txt', openedAt: 1 }),
  keptWire({ id: 'k2', name: 'الثلاثاء.txt', openedAt: 2 }),
  keptWire({ id: 'k3', name: 'wednesday.txt', openedAt: 3 }),
]
const replace = vi.fn<WireSelection['replace']>()
const onExport = vi.fn<(wires: readonly KeptWire[]) => void>()
beforeEach(() => void replace.mockClear())

function drawBar(...chosen: readonly (string | null)[]) {
  const choice = { has: (wire: string | null) => chosen.includes(wire), set: vi.fn(), replace }
  return draw(<ChosenBar wires={wires} chosen={chosen} choice={choice} onExport={onExport} />)
}
const status = () => screen.getByRole('status')
const compare = () => screen.queryByRole('link', { name: 'Compare these two' })

test.each([
  [[], 'To see what changed from one edition to another, choose the two.'],
  [['kept:k1'], '1 chosen Choose one more to compare.'],
  [['kept:k1', 'kept:k2'], '2 chosen monday.txt and الثلاثاء.txt'],
  [['kept:k1', 'kept:k2', 'kept:k3'], '3 chosen '],
  [[null, 'kept:k3'], '2 chosen the newest of this site and wednesday.txt'],
])('of the chosen %j it says: %s', (chosen, words) => {
  drawBar(...chosen)
  expect(status().textContent).toBe(words)
  expect(compare() !== null).toBe(chosen.length === 2)
  expect(screen.queryByRole('button', { name: 'Clear' }) !== null).toBe(chosen.length > 0)
})

test('of a library that a newer version keeps it does not ask to choose', () => {
  vi.spyOn(library, 'isNewer').mockReturnValue(true)
  drawBar()
  expect(status()).toBeEmptyDOMElement()
})

test('names of files stand each in its own direction', () => {
  drawBar('kept:k2', 'kept:k1')
  for (const name of ['monday.txt', 'الثلاثاء.txt'])
    expect(within(status()).getByText(name).localName).toBe('bdi')
})

test.each([
  [['kept:k3', 'kept:k1'], '/compare?from=kept:k1&to=kept:k3'],
  [[null, 'kept:k3'], '/compare?from=kept:k3&to='],
  [['wires/evening.txt', 'kept:k3'], '/compare?from=kept:k3&to=wires/evening.txt'],
  [[null, 'wires/evening.txt'], '/compare?from=wires/evening.txt&to='],
])('%j are compared from the older to the newer, the site’s own taken for newest', (chosen, to) => {
  drawBar(...chosen)
  expect(compare()).toHaveAttribute('href', to)
})

test('only what is kept on the device can be taken out or removed', async () => {
  vi.spyOn(library, 'find').mockResolvedValue(null)
  const { user, said } = drawBar(null, 'kept:k1', 'kept:k3')
  await user.click(screen.getByRole('button', { name: 'Export 2 editions' }))
  expect(onExport).toHaveBeenCalledExactlyOnceWith([wires[0], wires[2]])
  await user.click(screen.getByRole('button', { name: 'Remove 2 editions' }))
  expect(said()).toBe('Removed 2 editions')
  expect(replace).toHaveBeenCalledExactlyOnceWith([])
})

test('of the site’s own wires nothing is taken out or removed', async () => {
  const { user } = drawBar('wires/evening.txt')
  expect(screen.queryByRole('button', { name: /Export|Remove/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  expect(replace).toHaveBeenCalledExactlyOnceWith([])
})
