import type { RefCallback } from 'react'
import { useCallback, useEffect, useRef } from 'react'

/** Distance (CSS pixels) of a swipe down that closes a card. */
const MIN_SWIPE_PX = 40

/** Lets a finger swipe a card down and away. */
export function useCardSwipe(close: () => void): RefCallback<HTMLElement> {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  return useCallback((card: HTMLElement | null) => {
    if (!card) return
    const controller = new AbortController()
    const options = { signal: controller.signal, passive: true }
    let from: number | null = null
    card.addEventListener(
      'touchstart',
      ({ touches: [touch] }) => (from = touch?.clientY ?? null),
      options,
    )
    card.addEventListener(
      'touchend',
      ({ changedTouches: [touch] }) => {
        if (from !== null && touch && touch.clientY - from > MIN_SWIPE_PX) latest.current()
      },
      options,
    )
    return () => controller.abort()
  }, [])
}
