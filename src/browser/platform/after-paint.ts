/** Timeout of the wait for an animation frame: a page in the background gets none. */
const MAX_WAIT_MS = 200

/** Resolves when the page has been painted as it now stands. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, MAX_WAIT_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
