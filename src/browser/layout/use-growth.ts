import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { closeGap } from './close-gap.ts'
import { CALM, canMove } from './motion.ts'

/**
 * Animates the height of a row that an element opens by a press (`isPressed`), and its closing; where the row goes too,
 * what is below it slides up. The layout is final at once, only the look is animated, and not under
 * `prefers-reduced-motion`.
 */
export function useGrowth(target: RefObject<HTMLElement | null>, isPressed: boolean): void {
  // The first value is kept: later navigations must not change it.
  const cameByPress = useRef(isPressed)
  useLayoutEffect(() => {
    const part = target.current
    const row = part?.closest<HTMLElement>('[data-row]')
    if (!part || !row || !canMove(row)) return
    // After all other effects, which scroll the row into view at its final height.
    if (cameByPress.current) queueMicrotask(() => moveHeight(row, part.offsetTop))
    return () => {
      const height = row.offsetHeight
      closeGap(row)
      queueMicrotask(() => {
        if (row.isConnected && !document.querySelector('[data-opened]')) moveHeight(row, height)
      })
    }
  }, [target])
}

function moveHeight(row: HTMLElement, from: number): void {
  const to = row.offsetHeight
  row.style.overflowY = 'clip'
  const motion = row.animate([{ height: `${from}px` }, { height: `${to}px` }], CALM)
  motion.addEventListener('finish', () => {
    row.style.removeProperty('overflow-y')
    if (row.matches('[data-opened]')) row.scrollIntoView({ block: 'nearest' })
  })
}
