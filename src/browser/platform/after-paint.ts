/** How long (ms) one waits for a frame that may never come: a page in the background paints none. */
const LONGEST_WAIT_MS = 200

/** Resolves when the page has been painted as it now stands. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
