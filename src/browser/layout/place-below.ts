/** Puts the popover that a button opens below it, on the side of the window that the button is on. */
export function placeBelow({ currentTarget }: { readonly currentTarget: Element }): void {
  const panel = document.getElementById(currentTarget.getAttribute('popovertarget') ?? '')
  if (!panel) return
  const { left, right, bottom } = currentTarget.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const isRight = left + right > clientWidth
  const narrow = clientWidth < 480
  panel.style.inset = [
    `${bottom + scrollY + 4}px`,
    isRight ? `${Math.max(8, clientWidth - right)}px` : narrow ? '8px' : 'auto',
    'auto',
    isRight ? (narrow ? '8px' : 'auto') : `${Math.max(8, left)}px`,
  ].join(' ')
  // In a narrow window a wide panel has the room between both edges, and a small one stands at its button's.
  panel.style.margin = isRight ? '0 0 0 auto' : '0 auto 0 0'
}
