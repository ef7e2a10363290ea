import { announce } from './announce.ts'

interface Undoable {
  /** What is said when it is undone. */
  readonly undone: string
  readonly undo: () => void
}

const MAX_UNDO_STEPS = 100
const stack: Undoable[] = []

/** Does something that can be taken back, says so, and offers to undo it. */
export function doUndoable(
  words: string,
  act: () => void,
  undo: () => void,
  undone = `Undone: ${words}`,
): void {
  act()
  stack.push({ undone, undo })
  if (stack.length > MAX_UNDO_STEPS) stack.shift()
  announce(words, undoLast)
}

/** Undoes the last action and announces what that did, or that there is none. */
export function undoLast(): void {
  const last = stack.pop()
  if (!last) return announce('Nothing to undo')
  last.undo()
  announce(last.undone)
}
