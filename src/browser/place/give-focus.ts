/** A field outside `main`, which stays mounted when the route changes. */
const FIELD = ':is(input, textarea, select, [contenteditable]):not(main *)'

/**
 * Focuses an element of a page without scrolling. Never takes the focus from a field in use: the next letter typed
 * would fire a shortcut.
 */
export function giveFocus(target: HTMLElement | null): void {
  if (!document.activeElement?.matches(FIELD)) target?.focus({ preventScroll: true })
}
