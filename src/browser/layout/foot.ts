import type { CSSProperties, RefCallback } from 'react'
import type { Store } from '../platform/store.ts'
import { createStore, useStore } from '../platform/store.ts'

/** How far bars, and what tells of a reading, reach up from the foot of the window, in CSS pixels; 0 for not at all. */
const bars = createStore(0)
const reading = createStore(0)

/** CSS pixels between what stands at the foot and what floats above it. */
const GAP_PX = 8

/** A ref for a bar at the foot of the window: what floats there makes room for it while it is fixed. */
export const watchBar = measureInto(bars)

/** A ref for what tells of a reading, which messages make room for. */
export const watchReading = measureInto(reading)

/** How far bars reach up. */
export const useBars = (): number => useStore(bars)

/** Where what floats at the foot stands; by its style sheet where there is no bar. */
export const useAboveBars = (): CSSProperties | undefined => above(useStore(bars))

/** The same for messages. */
export function useAboveAll(): CSSProperties | undefined {
  const [bar, other] = [useStore(bars), useStore(reading)]
  return above(Math.max(bar, other))
}

const above = (height: number): CSSProperties | undefined =>
  height > 0 ? { bottom: height + GAP_PX } : undefined

function measureInto(store: Store<number>): RefCallback<HTMLElement> {
  return (element) => {
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const isFixed = getComputedStyle(element).position === 'fixed'
      store.set(isFixed ? innerHeight - element.getBoundingClientRect().top : 0)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      store.set(0)
    }
  }
}
