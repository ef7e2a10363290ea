/** Whether the typeface is there and waits for a page on which nothing has been read yet. */
let isAwaited = false

export function showTypeface(): void {
  document.documentElement.dataset['typeface'] = 'here'
}

export function takeAway(): void {
  delete document.documentElement.dataset['typeface']
}

/** What is being read keeps its face: the next page comes with the typeface. */
export function showLater(): void {
  isAwaited = true
}

/** A page is about to be drawn for the first time: the typeface may come with it. */
export function showTypefaceOnNewPage(): void {
  if (isAwaited) showTypeface()
  isAwaited = false
}
