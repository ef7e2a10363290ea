import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { giveFocus } from './give-focus.ts'

/**
 * Brings the element that the URL's hash names into sight, at a third of the window, and, where it can, gives it the
 * focus: once, as soon as it is there. `complete` says whether all is on the page that will be. A control that walks
 * from one to the next (`data-walks`) keeps the focus.
 */
export function useHashTarget(complete: boolean): void {
  const { hash } = useLocation()
  const met = useRef('')
  useEffect(() => {
    if (met.current === hash) return
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
    if (target || complete) met.current = hash
    if (!target) return
    if (!document.activeElement?.closest('[data-walks]')) giveFocus(target)
    const { top, bottom } = target.getBoundingClientRect()
    const isWellInSight = top > innerHeight * 0.1 && bottom < innerHeight * 0.7
    if (!isWellInSight) scrollBy(0, top - innerHeight / 3)
  }, [hash, complete])
}
