import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

/**
 * How many children of a row stand in it wholly: all of them where it scrolls. Its children keep their places in
 * it whether they fit or not.
 */
export function useFitting(row: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Infinity)
  useLayoutEffect(() => {
    const element = row.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = (): void => {
      const end = element.getBoundingClientRect().right + 0.5
      const children = [...element.children]
      const scrolls = getComputedStyle(element).overflowX === 'auto'
      const first = scrolls
        ? -1
        : children.findIndex((child) => child.getBoundingClientRect().right > end)
      setFitting(first < 0 ? Infinity : first)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  })
  return fitting
}
