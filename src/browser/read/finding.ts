import { useEffect, useState } from 'react'

/** How far the finding of topics, quotes and stories in each wire that is being read has come, from 0 to 1. */
function createFinding() {
  const shares = new WeakMap<object, number>()
  const listeners = new Set<() => void>()
  return {
    tell: (wire: object, share: number): void => {
      shares.set(wire, share)
      for (const listener of listeners) listener()
    },
    get: (wire: object): number | null => shares.get(wire) ?? null,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export const finding = createFinding()

/**
 * How far it has come in one wire; `null` before that is known. Not by `useSyncExternalStore`: a step that comes while
 * a page is drawn in slices would have all of it drawn again at once.
 */
export function useFinding(wire: object): number | null {
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => {
    const look = (): void => setShare(finding.get(wire))
    look()
    return finding.subscribe(look)
  }, [wire])
  return share
}
