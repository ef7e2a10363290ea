import { useEffect } from 'react'
import { createStore } from './store.ts'
import { whenIdle } from './when-idle.ts'

/** Events after which more than the first page may be needed. */
const acts = ['pointerdown', 'keydown', 'focusin', 'dragover', 'paste', 'scroll'] as const

declare global {
  interface Navigator {
    /** Chromium alone has it. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/** Whether the reader has asked the browser to save data. */
export const savesData = (): boolean => navigator.connection?.saveData === true

/** A moment that comes once and can be waited for. */
function createMoment() {
  const hasCome = createStore(false)
  return {
    begin: (): void => {
      if (!hasCome.get()) hasCome.set(true)
    },
    get: hasCome.get,
    subscribe: hasCome.subscribe,
    begun: (): Promise<void> =>
      new Promise((resolve) => (hasCome.get() ? resolve() : hasCome.subscribe(resolve))),
  }
}

/**
 * Idle loading of code that opened headlines and articles are read with: begins when no part of the first page is
 * awaited any more and the browser is idle, or when the reader does something that may need more; with `saveData`,
 * only then.
 */
export const spareTime = createMoment()

/**
 * Idle loading of code that nothing calls before the reader acts (dialogs, settings, keys): begins with the first act,
 * or once the app is stored on the device, from where it costs no request.
 */
export const actingTime = createMoment()

let partsAwaited = 0

/** Reports that a part of the page is on its way; the result, that it is there, or is not wanted any more. */
export function awaitPart(): () => void {
  partsAwaited++
  return () => {
    partsAwaited--
    if (savesData()) return
    whenIdle(() => {
      if (partsAwaited === 0) spareTime.begin()
    })
  }
}

/** Begins idle loading with the first thing that the reader does. */
export function watchActs(): void {
  const act = (): void => {
    for (const type of [...acts, 'pointermove']) removeEventListener(type, act)
    spareTime.begin()
    actingTime.begin()
  }
  for (const type of acts) addEventListener(type, act)
  // A pointer that moves may be about to press; before the first page is complete, it goes first.
  spareTime.subscribe(() => addEventListener('pointermove', act))
}

/** Reports that the page waits for a part of it, until that is there. */
export function useAwaitedPart(isThere = false): void {
  useEffect(() => {
    const end = awaitPart()
    if (!isThere) return end
    end()
    return undefined
  }, [isThere])
}
