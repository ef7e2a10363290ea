import { useSyncExternalStore } from 'react'
import type { Progress as OneProgress } from './fetch-bytes.ts'

/** The bytes of the file that is being read, and which of how many it is, where there are several. */
export interface Progress extends OneProgress {
  readonly file?: { readonly number: number; readonly of: number; readonly name: string }
}

/** How often (ms) it is told how far one has come, at most. */
const OFTEN = 50

/** How far the reading of a wire has come; `null` while nothing is being read. One at a time. */
function createLoading() {
  let progress: Progress | null = null
  let controller = new AbortController()
  let toldAt = 0
  const listeners = new Set<() => void>()
  const tell = (next: Progress | null): void => {
    progress = next
    for (const listener of listeners) listener()
  }
  return {
    begin: (): AbortController => {
      controller = new AbortController()
      toldAt = -Infinity
      tell({ loaded: 0, total: null })
      return controller
    },
    report: (next: Progress): void => {
      const now = performance.now()
      if (now - toldAt < OFTEN) return
      toldAt = now
      tell(next)
    },
    end: () => tell(null),
    /** What the reader's Cancel does. */
    cancel: () => controller.abort(),
    get: () => progress,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export const loading = createLoading()

export const useLoading = (): Progress | null =>
  useSyncExternalStore(loading.subscribe, loading.get)
