import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Number of children of a row that fit into it wholly: all of them where it scrolls. Its children keep their places in
 * it whether they fit or not.
 */
export function useFitting(row: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Infinity)
  const observer = useRef<ResizeObserver>(null)
  useLayoutEffect(() => {
    if (typeof ResizeObserver === 'undefined') return
    // An observer is told after the layout of each frame, before its paint: to measure here would force a layout more.
    observer.current = new ResizeObserver(([entry]) => {
      if (entry) flushSync(() => setFitting(countFitting(entry.target)))
    })
    return () => observer.current?.disconnect()
  }, [])
  // Observing an element again measures it again, which other words in it need. Disconnected first: Chromium ignores
  // an element that is observed already.
  useLayoutEffect(() => {
    observer.current?.disconnect()
    if (row.current) observer.current?.observe(row.current)
  })
  return fitting
}

function countFitting(row: Element): number {
  if (getComputedStyle(row).overflowX === 'auto') return Infinity
  const { left, right } = row.getBoundingClientRect()
  // The row ends at its left where one writes from the right. What is not displayed stands nowhere, and needs no room.
  const first = [...row.children].findIndex((child) => {
    const box = child.getBoundingClientRect()
    return box.width > 0 && Math.max(box.right - right, left - box.left) > 0.5
  })
  return first < 0 ? Infinity : first
}
