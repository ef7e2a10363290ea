import type { RefObject } from 'react'
import { useEffect } from 'react'

/** So far (CSS pixels) one scrolls before a bar goes or comes: a finger that rests is never quite still. */
const SLACK = 8

/** Marks a bar as away while one scrolls down, and takes the mark off on the way up. */
export function useHidingBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last = scrollY
    const follow = (): void => {
      if (Math.abs(scrollY - last) < SLACK) return
      bar.current?.toggleAttribute('data-away', scrollY > last && scrollY > 48)
      last = scrollY
    }
    addEventListener('scroll', follow, { passive: true })
    return () => removeEventListener('scroll', follow)
  }, [bar])
}
