import { act, renderHook } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { keptPlaces } from '../../../src/browser/place/kept-places.ts'
import { spareTime } from '../../../src/browser/platform/spare-time.ts'
import { preferencesStore } from '../../../src/browser/settings/preferences.ts'
import { useFirstRows } from '../../../src/pages/parts/use-listed-items.ts'

const { look } = preferencesStore.get()

/** How many rows are drawn first in a window of 768 CSS pixels, on a page that has done nothing else yet. */
function drawn(isComplete: boolean, density: 'comfortable' | 'compact' = 'comfortable') {
  const begun = vi.spyOn(spareTime, 'get').mockReturnValue(false)
  const hook = renderHook(({ is }) => useFirstRows(is, { ...look, density }), {
    initialProps: { is: isComplete },
    // No page of another test has kept its place here.
    wrapper: ({ children }) => <MemoryRouter initialEntries={['/rows']}>{children}</MemoryRouter>,
  })
  return { hook, begun }
}

test.each([
  ['comfortable', 12],
  ['compact', 24],
] as const)('rows that fill the window come first: %s', (density, count) => {
  expect(drawn(false, density).hook.result.current).toBe(count)
})

test('all rows come with what is found in them', () => {
  const { hook } = drawn(false)
  hook.rerender({ is: true })
  expect(hook.result.current).toBeUndefined()
  expect(drawn(true).hook.result.current).toBeUndefined()
})

test('all rows come where the page goes back to one of them', () => {
  vi.spyOn(keptPlaces, 'find').mockReturnValue({ top: 900, item: 'x', offset: null })
  expect(drawn(false).hook.result.current).toBeUndefined()
})

test('all rows come once the reader does something', () => {
  const listeners: (() => void)[] = []
  vi.spyOn(spareTime, 'subscribe').mockImplementation((listener) => {
    listeners.push(listener)
    return () => {}
  })
  const { hook, begun } = drawn(false)
  expect(hook.result.current).toBe(12)
  begun.mockReturnValue(true)
  act(() => listeners.forEach((tell) => tell()))
  expect(hook.result.current).toBeUndefined()
})
