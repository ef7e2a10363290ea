/** Actions of a swipe on a row of a list, by its direction. */
export interface Swipes {
  readonly left: (id: string) => void
  readonly right: (id: string) => void
}

/** Distances (CSS pixels): of a swipe that acts on a row, and from which the row follows the finger. */
const SWIPE_PX = 88
const SLACK_PX = 12

/** Lets the rows of a list follow a finger sideways until the signal fires. */
export function watchSwipes(element: HTMLElement, swipes: () => Swipes, signal: AbortSignal): void {
  let row: HTMLElement | null = null
  let from = { x: 0, y: 0 }
  let moved = 0
  let swiped = -Infinity

  const settle = (): void => {
    row?.style.removeProperty('translate')
    row?.removeAttribute('data-swipe')
    row = null
    moved = 0
  }
  const start = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !event.isPrimary) return
    row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
    from = { x: event.clientX, y: event.clientY }
  }
  const move = (event: PointerEvent): void => {
    if (!row || !event.isPrimary) return
    const across = event.clientX - from.x
    if (Math.abs(event.clientY - from.y) > Math.abs(across)) return settle()
    moved = Math.abs(across) < SLACK_PX ? 0 : across
    row.style.translate = `${moved}px`
    row.dataset['swipe'] = moved > 0 ? 'right' : 'left'
  }
  // The click that follows a swipe is suppressed, so that it does not follow the link.
  const swallow = (event: MouseEvent): void => {
    if (event.timeStamp - swiped > 400) return
    event.preventDefault()
    event.stopPropagation()
  }
  const end = (event: PointerEvent): void => {
    if (moved !== 0) swiped = event.timeStamp
    const id = row?.dataset['row']
    const way = moved > SWIPE_PX ? 'right' : moved < -SWIPE_PX ? 'left' : null
    settle()
    if (id && way) swipes()[way](id)
  }
  element.addEventListener('pointerdown', start, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', end, { signal })
  element.addEventListener('pointercancel', settle, { signal })
  element.addEventListener('click', swallow, { signal, capture: true })
  signal.addEventListener('abort', settle)
}
