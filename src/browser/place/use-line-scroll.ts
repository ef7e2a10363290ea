import type { RefObject } from 'react'
import { useEffect } from 'react'

interface List {
  scrollToIndex: (
    index: number,
    options?: { align?: 'start' | 'center' | 'end' | 'nearest' },
  ) => void
}

/** Scrolls a row of a windowed list to the middle of the window whenever its index changes. */
export function useLineScroll(list: RefObject<List | null>, index: number): void {
  useEffect(() => {
    if (index < 0) return
    const frame = requestAnimationFrame(() =>
      list.current?.scrollToIndex(index, { align: 'center' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [list, index])
}
