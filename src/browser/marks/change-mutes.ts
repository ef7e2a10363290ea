import { withoutRepeats } from '../../edition/select/mute-test.ts'
import type { Mutes } from '../../edition/select/mutes.ts'
import { parseMutes } from '../../edition/select/mutes.ts'
import { doUndoable } from '../platform/undo.ts'
import { mutesStore } from './reader-mutes.ts'

/** Changes what is muted, with words and a way back. */
export function changeMutes(words: string, change: (mutes: Mutes) => Mutes): void {
  const before = mutesStore.get()
  doUndoable(
    words,
    () => mutesStore.change((now) => readMutes(change(now))),
    () => mutesStore.set(before),
  )
}

/** Mutes from anything JSON can hold, each word of them once. */
export const readMutes = (json: unknown): Mutes => withoutRepeats(parseMutes(json))
