import { announce } from '../platform/announce.ts'
import type { KeptWire } from './kept-wire.ts'
import { doUndoable } from '../platform/undo.ts'
import { library } from './wire-library.ts'

const MAX_NAME = 200

/** Takes a wire off this device, with a way back for as long as the page is open. */
export async function removeWire({ id, name }: KeptWire): Promise<void> {
  const found = await library.find(id)
  doUndoable(
    `Removed ${name}`,
    () => void library.remove(id),
    () => {
      if (found) void library.keep(found.wire, found.bytes)
    },
  )
}

/** Gives a wire another name; an empty one changes nothing. */
export function renameWire({ id, name }: KeptWire, wanted: string): void {
  const next = wanted.trim().slice(0, MAX_NAME)
  if (!next || next === name) return
  doUndoable(
    `Renamed to ${next}`,
    () => void library.change(id, { name: next }),
    () => void library.change(id, { name }),
  )
}

/** Says plainly what becomes of wires that could not be stored. */
export function announceUnkept(why: 'full' | 'no-storage'): void {
  announce(
    why === 'full'
      ? 'There is no room left on this device: the wire is open until the page is closed'
      : 'This browser keeps nothing here: the wire is open until the page is closed',
  )
}
