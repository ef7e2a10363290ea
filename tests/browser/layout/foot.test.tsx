import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import {
  useAboveAll,
  useAboveBars,
  watchBar,
  watchReading,
} from '../../../src/browser/layout/foot.ts'

/** A window of 800 px, and observers that tell when they are asked to. */
let tell: () => void
beforeEach(() => {
  const told = new Set<() => void>()
  tell = () => act(() => told.forEach((one) => one()))
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => style)
  vi.stubGlobal('innerHeight', 800)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #measure: () => void
      constructor(measure: () => void) {
        this.#measure = measure
      }
      observe = () => told.add(this.#measure)
      disconnect = () => told.delete(this.#measure)
    },
  )
})

function Foot({ bar, position, top }: { bar: boolean; position: 'fixed' | 'static'; top: number }) {
  return (
    <>
      <output style={useAboveAll()}>Saved</output>
      <p role="note" style={useAboveBars()} ref={watchReading}>
        Reading the file
      </p>
      {bar && (
        <div role="toolbar" ref={watchBar} style={{ position }} data-top={top}>
          1 chosen
        </div>
      )}
    </>
  )
}
const bottomOf = (role: string): string => screen.getByRole(role).style.bottom

test('a message stands above a bar at the foot while it is fixed there, and goes back with it', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, Number(this.getAttribute('data-top')), 100, 64)
  })
  const { rerender } = render(<Foot bar position="fixed" top={736} />)
  tell()
  expect([bottomOf('status'), bottomOf('note')]).toEqual(['72px', '72px'])
  rerender(<Foot bar position="fixed" top={620} />)
  tell()
  expect([bottomOf('status'), bottomOf('note')]).toEqual(['188px', '188px'])
  rerender(<Foot bar position="static" top={300} />)
  tell()
  expect([bottomOf('status'), bottomOf('note')]).toEqual(['', ''])
  rerender(<Foot bar position="fixed" top={736} />)
  tell()
  rerender(<Foot bar={false} position="static" top={0} />)
  expect([bottomOf('status'), bottomOf('note')]).toEqual(['', ''])
})

test('a message stands above what tells of a reading, with its Cancel', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 700, 100, 52))
  render(<Foot bar={false} position="static" top={0} />)
  screen.getByRole('note').style.position = 'fixed'
  tell()
  expect(bottomOf('status')).toBe('108px')
  expect(bottomOf('note')).toBe('')
})
