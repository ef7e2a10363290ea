/** Whether the focus is in a field outside `main`, which stays mounted when the route changes. */
const isFieldInUse = (): boolean =>
  document.activeElement?.matches(':is(input, textarea, select, [contenteditable]):not(main *)') ??
  false

/**
 * Gives the focus to what a page has for it, without scrolling; never away from under the fingers: a letter typed
 * on would be a key then.
 */
export function giveFocus(target: HTMLElement | null): void {
  if (!isFieldInUse()) target?.focus({ preventScroll: true })
}
