import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Number of children of a row that fit into it wholly: all of them where it scrolls. Its children keep their places in
 * it whether they fit or not.
 */
export function useFitting(row: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Infinity)
  useLayoutEffect(() => {
    const element = row.current
    if (!element || typeof ResizeObserver === 'undefined') return
    // An observer is told after the layout of each frame, before its paint: to measure here would force a layout more.
    const observer = new ResizeObserver(() => {
      const end = element.getBoundingClientRect().right + 0.5
      const children = [...element.children]
      const scrolls = getComputedStyle(element).overflowX === 'auto'
      const first = scrolls
        ? -1
        : children.findIndex((child) => child.getBoundingClientRect().right > end)
      const next = first < 0 ? Infinity : first
      if (next !== fitting) flushSync(() => setFitting(next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  })
  return fitting
}
