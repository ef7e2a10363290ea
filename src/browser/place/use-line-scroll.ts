import type { RefObject } from 'react'
import { useEffect } from 'react'
import { giveFocus } from './give-focus.ts'

interface List {
  scrollToIndex: (
    index: number,
    options?: { align?: 'start' | 'center' | 'end' | 'nearest' },
  ) => void
}

/** Animation frames to wait for the row to be drawn. */
const MAX_FRAMES = 30

/**
 * Scrolls a row of a windowed list to the middle of the window whenever its index changes. From the title, far above it,
 * its link takes the focus: one goes on from there.
 */
export function useLineScroll(list: RefObject<List | null>, index: number): void {
  useEffect(() => {
    if (index < 0) return
    let frame = requestAnimationFrame(() => {
      list.current?.scrollToIndex(index, { align: 'center' })
      focusLater(MAX_FRAMES)
    })
    const focusLater = (frames: number): void => {
      const link = document.querySelector<HTMLElement>('main [aria-current="true"] a')
      if (link && document.activeElement?.matches('body, h1')) giveFocus(link)
      else if (!link && frames > 0) frame = requestAnimationFrame(() => focusLater(frames - 1))
    }
    return () => cancelAnimationFrame(frame)
  }, [list, index])
}
