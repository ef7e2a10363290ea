import { announce } from '../src/browser/platform/announce.ts'
import { doUndoable, undoLast } from '../src/browser/platform/undo.ts'
import { chosenWires } from '../src/browser/across/chosen-wires.ts'
import { library } from '../src/browser/library/wire-library.ts'

/** More steps than can be undone. */
const MANY_STEPS = 200
const nothing = (): void => {}

/** Leaves a device that remembers nothing, and nothing to undo. */
export async function forgetDevice(): Promise<void> {
  // What was done is pushed out by doing nothing as often as can be undone: to undo it would do something once more.
  for (let step = 0; step < MANY_STEPS; step++) doUndoable('', nothing, nothing)
  for (let step = 0; step < MANY_STEPS; step++) undoLast()
  const wires = await library.list()
  await library.remove(...wires.map(({ id }) => id))
  chosenWires.set([])
  // What was said last may still be shown.
  announce('')
  localStorage.clear()
  sessionStorage.clear()
  // Tells the stores, as another tab would.
  dispatchEvent(new StorageEvent('storage', { key: null }))
}
