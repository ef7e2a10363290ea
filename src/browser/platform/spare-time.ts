import { useEffect } from 'react'
import { createStore, useStore } from './store.ts'
import { whenIdle } from './when-idle.ts'

/** Events after which more than the first page may be needed. */
const acts = ['pointerdown', 'keydown', 'focusin', 'dragenter'] as const

/** Whether the reader has asked the browser to save data. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null
    ? Reflect.get(connection, 'saveData') === true
    : false
}

/**
 * Idle loading: tells when code that the first page does not need may be fetched. That begins once: when the first
 * page is complete and the browser idle, or when the reader does something that may need more; with `saveData`, only
 * then.
 */
function createSpareTime() {
  const hasBegun = createStore(false)
  function begin(): void {
    for (const act of acts) removeEventListener(act, begin)
    hasBegun.set(true)
  }
  return {
    watch: (): void => {
      for (const act of acts) addEventListener(act, begin)
    },
    /** Reports that the first page is complete: begins when the browser is idle; the result cancels that. */
    pageIsThere: (): (() => void) => (hasBegun.get() || savesData() ? () => {} : whenIdle(begin)),
    get: hasBegun.get,
    subscribe: hasBegun.subscribe,
  }
}

export const spareTime = createSpareTime()

/** Reports that the first page is complete, once it is. */
export function useFirstPage(isThere: boolean): void {
  useEffect(() => (isThere ? spareTime.pageIsThere() : undefined), [isThere])
}

/** Whether code that the first page does not need may be loaded now. */
export const useSpareTime = (): boolean => useStore(spareTime)
