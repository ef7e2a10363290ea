import type { RefObject } from 'react'
import { useEffect } from 'react'

/** Scroll distance (CSS pixels) before a bar hides or shows: a resting finger is never quite still. */
const MIN_SCROLL_PX = 8

/** Marks a bar as away while one scrolls down, and takes the mark off on the way up. */
export function useHidingBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last = scrollY
    const follow = (): void => {
      if (Math.abs(scrollY - last) < MIN_SCROLL_PX) return
      bar.current?.toggleAttribute('data-away', scrollY > last && scrollY > 48)
      last = scrollY
    }
    addEventListener('scroll', follow, { passive: true })
    return () => removeEventListener('scroll', follow)
  }, [bar])
}
