import { act, renderHook } from '@testing-library/react'
import { MemoryRouter, useNavigate } from 'react-router'
import { expect, test, vi } from 'vitest'
import { usePressedChip } from '../../../src/browser/layout/use-pressed-chip.ts'

/** Opens an address; gives how many observers are at work there, and the way to another. */
function openAt(address: string): { atWork: () => number; go: (to: string) => void } {
  const working = new Set<MutationObserver>()
  const { MutationObserver: Real } = globalThis
  vi.stubGlobal(
    'MutationObserver',
    class extends Real {
      override observe(...what: Parameters<MutationObserver['observe']>): void {
        working.add(this)
        super.observe(...what)
      }
      override disconnect(): void {
        working.delete(this)
        super.disconnect()
      }
    },
  )
  const { result } = renderHook(
    () => {
      usePressedChip()
      return useNavigate()
    },
    {
      wrapper: ({ children }) => <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>,
    },
  )
  return { atWork: () => working.size, go: (to) => act(() => void result.current(to)) }
}

test('waits for chips where there are any, and for no longer than until they are there', async () => {
  const { atWork } = openAt('/?topic=sport')
  expect(atWork()).toBe(1)
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div class="chip-row"><button aria-pressed="true">Sport</button></div>',
  )
  await vi.waitFor(() => expect(atWork()).toBe(0))
})

test('waits for none on a page without chips, until one comes from there to the list', () => {
  const { atWork, go } = openAt('/quotes?topic=sport')
  expect(atWork()).toBe(0)
  go('/?topic=sport')
  expect(atWork()).toBe(1)
  go('/saved?topic=sport')
  expect(atWork()).toBe(0)
})
