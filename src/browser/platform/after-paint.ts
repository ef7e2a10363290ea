/** How long (ms) one waits for a frame that may never come: a page in the background paints none. */
const PATIENCE = 200

/** Resolves when the page has been painted as it now stands. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
