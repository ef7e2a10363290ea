import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Swipes } from './watch-swipes.ts'
import { watchSwipes } from './watch-swipes.ts'

/**
 * Rows that follow a finger sideways and do something at the end of it. Rows allow vertical panning alone
 * (`touch-action: pan-y`), so the browser takes a vertical scroll away from us and none swipes by accident.
 */
export function useSwipes(list: RefObject<HTMLElement | null>, swipes: Swipes): void {
  const latest = useRef(swipes)
  useEffect(() => {
    latest.current = swipes
  })
  useEffect(() => {
    const element = list.current
    if (!element) return
    const controller = new AbortController()
    watchSwipes(element, () => latest.current, controller.signal)
    return () => controller.abort()
  }, [list])
}
