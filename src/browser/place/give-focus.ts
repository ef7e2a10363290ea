/** Whether the focus is in a field outside `main`, which stays mounted when the route changes. */
const isFieldInUse = (): boolean =>
  document.activeElement?.matches(':is(input, textarea, select, [contenteditable]):not(main *)') ??
  false

/**
 * Focuses an element of a page without scrolling. Never takes the focus from a field in use: the next letter typed
 * would fire a shortcut.
 */
export function giveFocus(target: HTMLElement | null): void {
  if (!isFieldInUse()) target?.focus({ preventScroll: true })
}
