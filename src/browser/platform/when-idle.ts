/** Does something once the page has nothing more urgent to do; gives back what calls it off. */
export function whenIdle(action: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(action, { timeout: 5000 })
    return () => cancelIdleCallback(request)
  }
  const timer = setTimeout(action, 1500)
  return () => clearTimeout(timer)
}
