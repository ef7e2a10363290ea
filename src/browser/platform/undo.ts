import { announce } from './announce.ts'

interface Undoable {
  readonly words: string
  readonly undo: () => void
}

const MOST = 100
const stack: Undoable[] = []

/** Does something that can be taken back, says so, and offers to undo it. */
export function doUndoable(words: string, act: () => void, undo: () => void): void {
  act()
  stack.push({ words, undo })
  if (stack.length > MOST) stack.shift()
  announce(words, undoLast)
}

/** Undoes the last action and announces which it was, or that there is none. */
export function undoLast(): void {
  const last = stack.pop()
  if (!last) return announce('Nothing to undo')
  last.undo()
  announce(`Undone: ${last.words}`)
}
