import { useSyncExternalStore } from 'react'
import type { Mutes } from '../../edition/select/mutes.ts'
import { parseMutes } from '../../edition/select/mutes.ts'
import { createStored } from '../platform/stored-value.ts'
import { doUndoable } from '../platform/undo.ts'

export const mutesStore = createStored('wireside.mutes.1', parseMutes, (mutes) => mutes)

export const useMutes = (): Mutes => useSyncExternalStore(mutesStore.subscribe, mutesStore.get)

/** Changes what is muted, with words and a way back. */
export function changeMutes(words: string, change: (mutes: Mutes) => Mutes): void {
  const before = mutesStore.get()
  doUndoable(
    words,
    () => mutesStore.set(parseMutes(change(before))),
    () => mutesStore.set(before),
  )
}

let shown = false
const listeners = new Set<() => void>()

/** Whether muted headlines are shown all the same, for as long as the page lives. */
export const useMutedShown = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    () => shown,
  )

export function showMuted(next: boolean): void {
  shown = next
  for (const listener of listeners) listener()
}
