import type { Mutes } from '../../edition/select/mutes.ts'
import { parseMutes } from '../../edition/select/mutes.ts'
import { createStore, useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'
import { doUndoable } from '../platform/undo.ts'

export const mutesStore = createStored('wireside.mutes.1', parseMutes, (mutes) => mutes)

export const useMutes = (): Mutes => useStore(mutesStore)

/** Changes what is muted, with words and a way back. */
export function changeMutes(words: string, change: (mutes: Mutes) => Mutes): void {
  const before = mutesStore.get()
  doUndoable(
    words,
    () => mutesStore.change((now) => parseMutes(change(now))),
    () => mutesStore.set(before),
  )
}

const mutedShown = createStore(false)

/** Whether muted headlines are shown all the same, for as long as the page lives. */
export const useMutedShown = (): boolean => useStore(mutedShown)

export const showMuted = mutedShown.set
