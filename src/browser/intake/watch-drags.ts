/**
 * Watches the drags that begin in this page until the signal fires: the words or the link in them are the page's own,
 * and nothing that is to come in. Returns what says whether such a drag goes on.
 */
export function watchDrags(signal: AbortSignal): () => boolean {
  let isOurs = false
  const begin = (): void => {
    isOurs = true
  }
  const end = (): void => {
    isOurs = false
  }
  addEventListener('dragstart', begin, { signal, capture: true })
  addEventListener('dragend', end, { signal, capture: true })
  // No `dragend` comes from an element that was removed during its drag: a `pointerdown` tells that the drag is over.
  addEventListener('pointerdown', end, { signal, capture: true })
  return () => isOurs
}
