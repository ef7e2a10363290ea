import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/** Tells the page's style how high the bar is that sticks to its top, so that no focus is scrolled under it. */
export function useStickyBar(bar: RefObject<HTMLElement | null>): void {
  // Its end comes with the bar's: an observer that outlived it would tell of a bar without height.
  useLayoutEffect(() => {
    const element = bar.current
    const { style } = document.documentElement
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() =>
      style.setProperty('--bar-height', `${element.offsetHeight}px`),
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--bar-height')
    }
  }, [bar])
}
