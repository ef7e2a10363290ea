import { useSyncExternalStore } from 'react'

/** How far the finding of topics, quotes and stories in a large wire has come, from 0 to 1; `null` while none is read. */
function createFinding() {
  let share: number | null = null
  const listeners = new Set<() => void>()
  return {
    tell: (next: number | null): void => {
      share = next
      for (const listener of listeners) listener()
    },
    get: () => share,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export const finding = createFinding()

export const useFinding = (): number | null => useSyncExternalStore(finding.subscribe, finding.get)
