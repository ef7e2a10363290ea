import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useFitting } from '../../../src/browser/layout/use-fitting.ts'

/** An element from `left` to `right` (CSS pixels). */
function between(left: number, right: number): HTMLElement {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20)
  return element
}
const endingAt = (right: number): HTMLElement => between(0, right)

test('what fits is counted anew after each render, by one observer', () => {
  const row = endingAt(100)
  row.append(endingAt(40), endingAt(80))
  const observed: Element[] = []
  const made: ResizeObserverCallback[] = []
  class Observer implements ResizeObserver {
    constructor(tell: ResizeObserverCallback) {
      made.push(tell)
    }
    observe = (element: Element) => void observed.push(element)
    unobserve = vi.fn<ResizeObserver['unobserve']>()
    disconnect = vi.fn<ResizeObserver['disconnect']>()
  }
  vi.stubGlobal('ResizeObserver', Observer)
  const size: ResizeObserverSize = { blockSize: 20, inlineSize: 100 }
  const entry: ResizeObserverEntry = {
    target: row,
    contentRect: new DOMRect(),
    borderBoxSize: [size],
    contentBoxSize: [size],
    devicePixelContentBoxSize: [size],
  }
  const tell = () => act(() => made[0]?.([entry], new Observer(() => {})))
  const { result, rerender, unmount } = renderHook(() => useFitting({ current: row }))
  tell()
  expect(result.current).toBe(Infinity)
  row.append(endingAt(130))
  rerender()
  const before = observed.length
  rerender()
  expect(observed).toHaveLength(before + 1)
  tell()
  expect(result.current).toBe(2)
  // Written from the right, the row ends at its left; what is not displayed needs no room in it.
  row.replaceChildren(between(60, 100), between(20, 60), between(-20, 20))
  tell()
  expect(result.current).toBe(2)
  row.getBoundingClientRect = () => new DOMRect(10, 0, 90, 20)
  row.replaceChildren(between(60, 100), between(0, 0), between(20, 60), between(-20, 20))
  tell()
  expect(result.current).toBe(3)
  unmount()
})
