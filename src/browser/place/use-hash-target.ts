import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { giveFocus } from './give-focus.ts'
import { isInWindow } from './is-in-window.ts'

/**
 * Brings the element that the URL's hash names into sight and, where it can, gives it the focus: once, as soon
 * as it is there. `complete` says whether all is on the page that will be.
 */
export function useHashTarget(complete: boolean): void {
  const { hash } = useLocation()
  const met = useRef('')
  useEffect(() => {
    if (met.current === hash) return
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
    if (target || complete) met.current = hash
    if (!target) return
    giveFocus(target)
    target.scrollIntoView({ block: isInWindow(target) ? 'nearest' : 'center' })
  }, [hash, complete])
}
