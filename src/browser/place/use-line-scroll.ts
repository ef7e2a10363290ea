import type { RefObject } from 'react'
import { useEffect } from 'react'

interface List {
  scrollToIndex: (
    index: number,
    options?: { align?: 'start' | 'center' | 'end' | 'nearest' },
  ) => void
}

/** Brings one row of a windowed list into the middle of the window, whenever it is another one. */
export function useLineScroll(list: RefObject<List | null>, index: number): void {
  useEffect(() => {
    if (index < 0) return
    const frame = requestAnimationFrame(() =>
      list.current?.scrollToIndex(index, { align: 'center' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [list, index])
}
