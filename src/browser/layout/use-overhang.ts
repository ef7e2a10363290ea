import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/** Tells the style of an element, by `data-overhung`, whether the part of it with `data-overhang` reaches beyond its edge. */
export function useOverhang(target: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = target.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = (): void => {
      delete element.dataset['overhung']
      const part = element.querySelector('[data-overhang]')?.getBoundingClientRect()
      const { left, right } = element.getBoundingClientRect()
      if (part && (part.right > right || part.left < left)) element.dataset['overhung'] = ''
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [target])
}
