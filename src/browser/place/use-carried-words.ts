import { useEffect } from 'react'
import { CALM, canMove } from '../layout/motion.ts'
import { isInWindow } from './is-in-window.ts'

/**
 * Animates the words of a pressed headline to their place on its page, or in its opened row, and back again. The page
 * is rendered in the press as ever and the animation follows, so that nothing waits for it
 * (`docs/decisions/0018-motion-after-the-paint.md`).
 */
export function useCarriedWords(): void {
  useEffect(() => {
    const press = ({ target }: MouseEvent): void => {
      if (target instanceof Element) carryFrom(target.closest('a[data-step][data-item]'))
    }
    const goBack = (event: PopStateEvent): void => {
      // A swipe back may have been shown by the browser itself.
      if (Reflect.get(event, 'hasUAVisualTransition') !== true)
        carryFrom(document.querySelector('article h1, [data-opened] [data-item]'))
    }
    addEventListener('click', press, { capture: true })
    addEventListener('popstate', goBack, { capture: true })
    return () => {
      removeEventListener('click', press, { capture: true })
      removeEventListener('popstate', goBack, { capture: true })
    }
  }, [])
}

/**
 * Animates words from where they are to where the next page has them: by the next frame it is rendered, and they have
 * the focus.
 */
function carryFrom(words: Element | null): void {
  if (!words || !isInWindow(words)) return
  const from = measure(words)
  requestAnimationFrame(() => {
    const { activeElement } = document
    if (!activeElement?.matches('article h1, [data-row] [data-item]')) return
    if (isInWindow(activeElement) && canMove(activeElement)) move(activeElement, from)
  })
}

/** Where words stand in the window, and how large (CSS pixels). */
function measure(words: Element) {
  const { left, right, top } = words.getBoundingClientRect()
  const { fontSize, direction } = getComputedStyle(words)
  return { top, size: Number.parseFloat(fontSize), ...startOf(direction, left, right) }
}

const startOf = (direction: string, left: number, right: number) =>
  direction === 'rtl' ? { start: right, origin: '100% 0' } : { start: left, origin: '0 0' }

/** Shows words from where others stood, and then on their way to their own place. */
function move(words: Element, from: ReturnType<typeof measure>): void {
  const to = measure(words)
  const [across, down, scale] = [from.start - to.start, from.top - to.top, from.size / to.size]
  if (across === 0 && down === 0 && scale === 1) return
  const first = { translate: `${across}px ${down}px`, scale, transformOrigin: to.origin }
  const last = { translate: '0px 0px', scale: 1, transformOrigin: to.origin }
  words.animate([first, last], CALM)
}
