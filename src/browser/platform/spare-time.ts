import { useEffect } from 'react'
import { createStore, useStore } from './store.ts'
import { whenIdle } from './when-idle.ts'

/** Events after which more than the first page may be needed. */
const acts = ['pointerdown', 'keydown', 'focusin', 'dragenter', 'scroll'] as const

/** Whether the reader has asked the browser to save data. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null
    ? Reflect.get(connection, 'saveData') === true
    : false
}

/**
 * Idle loading: tells when code that the first page does not need may be fetched. That begins once: when no part of
 * the first page is awaited any more and the browser is idle, or when the reader does something that may need more;
 * with `saveData`, only then.
 */
function createSpareTime() {
  const hasBegun = createStore(false)
  let partsAwaited = 0
  function begin(): void {
    for (const act of acts) removeEventListener(act, begin)
    if (!hasBegun.get()) hasBegun.set(true)
  }
  const beginIfComplete = (): void => {
    if (partsAwaited === 0) begin()
  }
  return {
    watch: (): void => {
      for (const act of acts) addEventListener(act, begin)
    },
    /** Reports that a part of the page is on its way; the result, that it is there, or is not wanted any more. */
    awaitPart: (): (() => void) => {
      partsAwaited++
      return () => {
        partsAwaited--
        if (!savesData()) whenIdle(beginIfComplete)
      }
    },
    begun: (): Promise<void> =>
      new Promise((resolve) => (hasBegun.get() ? resolve() : hasBegun.subscribe(resolve))),
    get: hasBegun.get,
    subscribe: hasBegun.subscribe,
  }
}

export const spareTime = createSpareTime()

/** Reports that the page waits for a part of it, until that is there. */
export function useAwaitedPart(isThere = false): void {
  useEffect(() => {
    const end = spareTime.awaitPart()
    if (!isThere) return end
    end()
    return undefined
  }, [isThere])
}

/** Whether code that the first page does not need may be loaded now. */
export const useSpareTime = (): boolean => useStore(spareTime)
