/** Whether the typeface is loaded and waits for the next page to be shown. */
let isAwaited = false

export function showTypeface(): void {
  document.documentElement.dataset['typeface'] = 'here'
}

export function takeAway(): void {
  delete document.documentElement.dataset['typeface']
}

/** Shows the typeface with the next page, so that no text changes its font while it is being read. */
export function showLater(): void {
  isAwaited = true
}

/** Call before a page is first drawn: shows the typeface if it waits for that. */
export function showTypefaceOnNewPage(): void {
  if (isAwaited) showTypeface()
  isAwaited = false
}
