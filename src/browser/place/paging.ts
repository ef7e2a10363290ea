/** Whether the page is scrolled to its end, give or take a line. */
export const isAtEnd = (): boolean =>
  scrollY + innerHeight >= document.documentElement.scrollHeight - 24

/** Scrolls by most of a window, as the blank key does. */
export const pageBy = (direction: 1 | -1): void =>
  scrollBy({ top: direction * (innerHeight - 120), behavior: 'auto' })
