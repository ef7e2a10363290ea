import { useEffect } from 'react'
import { createStore, useStore } from './store.ts'
import { whenIdle } from './when-idle.ts'

/** What a reader does who may want more than the first page has. */
const acts = ['pointerdown', 'keydown', 'focusin', 'dragenter'] as const

/** Whether the reader has asked the browser to save data. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null
    ? Reflect.get(connection, 'saveData') === true
    : false
}

/**
 * The time for what the first page does without. It begins once: when all of that page is there and nothing is to do,
 * or when the reader does something that may need more; where data are to be saved, only then.
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
    /** To be told when all of the first page is there, or not yet to be had; gives back what takes it back. */
    pageIsThere: (): (() => void) => (hasBegun.get() || savesData() ? () => {} : whenIdle(begin)),
    get: hasBegun.get,
    subscribe: hasBegun.subscribe,
  }
}

export const spareTime = createSpareTime()

/** Tells when all of the first page is there. */
export function useFirstPage(isThere: boolean): void {
  useEffect(() => (isThere ? spareTime.pageIsThere() : undefined), [isThere])
}

/** Whether there is time for what the first page does without. */
export const useSpareTime = (): boolean => useStore(spareTime)
