import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { TextMap } from './measure-lines.ts'
import { measureLines } from './measure-lines.ts'

/**
 * The map of a text that stands on the page, measured anew when its size changes, and the frame in it of what the
 * window shows. The frame follows the scrolling without React: it is one attribute.
 */
export function useTextMap(selector: string): {
  readonly map: TextMap | null
  readonly frame: RefObject<SVGRectElement | null>
} {
  const [map, setMap] = useState<TextMap | null>(null)
  const frame = useRef<SVGRectElement | null>(null)
  useEffect(() => {
    const text = document.querySelector(selector)
    if (!text) return
    const observer = new ResizeObserver(() => setMap(measureLines(text)))
    observer.observe(text)
    return () => observer.disconnect()
  }, [selector])
  useEffect(() => {
    const text = document.querySelector(selector)
    if (!text || !map) return
    const follow = (): void => {
      const { top } = text.getBoundingClientRect()
      const first = Math.min(map.height, Math.max(0, -top))
      const last = Math.min(map.height, Math.max(0, innerHeight - top))
      frame.current?.setAttribute('y', String(first))
      frame.current?.setAttribute('height', String(last - first))
    }
    follow()
    addEventListener('scroll', follow, { passive: true })
    addEventListener('resize', follow)
    return () => {
      removeEventListener('scroll', follow)
      removeEventListener('resize', follow)
    }
  }, [selector, map])
  return { map, frame }
}

/** Scrolls so that the given height (CSS pixels) of a text stands in the middle of the window. */
export function scrollToHeight(selector: string, height: number): void {
  const text = document.querySelector(selector)
  if (text) scrollBy(0, text.getBoundingClientRect().top + height - innerHeight / 2)
}
