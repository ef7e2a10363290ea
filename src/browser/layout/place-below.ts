/** Free of a panel on either side, at least. */
const EDGE_PIXELS = 8
const NARROW_PIXELS = 480

/**
 * Puts the popover that a button opens below it, on the side of the window that the button is on, and within the window:
 * a panel too wide for the room beside the button goes past it.
 */
export function placeBelow({ currentTarget }: { readonly currentTarget: Element }): void {
  const panel = document.getElementById(currentTarget.getAttribute('popovertarget') ?? '')
  if (!panel) return
  const { left, right, bottom } = currentTarget.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const isRight = left + right > clientWidth
  // Of a panel that is closed the width is what the style says: none where that is for its words to say.
  const room = clientWidth - EDGE_PIXELS - (parseFloat(getComputedStyle(panel).width) || 0)
  const near = `${Math.max(EDGE_PIXELS, Math.min(isRight ? clientWidth - right : left, room))}px`
  const far = clientWidth < NARROW_PIXELS ? `${EDGE_PIXELS}px` : 'auto'
  panel.style.inset = `${bottom + scrollY + 4}px ${isRight ? near : far} auto ${isRight ? far : near}`
  // In a narrow window a wide panel has the room between both edges, and a small one stands at its button's.
  panel.style.margin = isRight ? '0 0 0 auto' : '0 auto 0 0'
  // Its height is known once it is open.
  panel.addEventListener('toggle', () => panel.scrollIntoView({ block: 'nearest' }), { once: true })
}
