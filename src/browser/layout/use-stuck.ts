import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

const STUCK = 'data-stuck'

/** Tells the style of a sticky bar, by `data-stuck`, whether it sticks; lists that are open below it close then. */
export function useStuck(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([entry]) => {
        const isStuck = entry !== undefined && entry.boundingClientRect.top <= 0
        element.toggleAttribute(STUCK, isStuck)
        if (!isStuck) return
        for (const open of document.querySelectorAll<HTMLElement>('main :popover-open'))
          open.hidePopover()
      },
      { rootMargin: '-1px 0px 0px', threshold: 1 },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar])
}
