import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/** Publishes the height of the sticky bar as a CSS variable for `scroll-margin`, so that no focus is scrolled under it. */
export function useStickyBar(bar: RefObject<HTMLElement | null>): void {
  // A layout effect, disconnected with the bar: an observer that outlived it would report a height of 0.
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
