import { announce } from '../platform/announce.ts'
import { keepWire } from './edition-memory.ts'
import type { KeptWire } from './kept-wire.ts'
import { doUndoable } from '../platform/undo.ts'
import type { NewWire } from './stored-wires.ts'
import type { Unkept } from './wire-library.ts'
import { isFull } from './stored-wires.ts'
import { library } from './wire-library.ts'

const MAX_NAME_CHARACTERS = 200

/** Takes a wire off this device, with a way back for as long as the page is open. */
export const removeWire = (wire: KeptWire): Promise<void> => removeWires([wire])

/** The same for several at once. */
export async function removeWires(wires: readonly KeptWire[]): Promise<void> {
  const ids = wires.map(({ id }) => id)
  const found: NewWire[] = []
  for (const id of ids) {
    const one = await library.find(id)
    if (one) found.push({ ...one, items: await library.listItemsOf(id).catch(() => []) })
  }
  const [only] = wires
  doUndoable(
    wires.length === 1 && only ? `Removed ${only.name}` : `Removed ${wires.length} editions`,
    () => orSay('Not removed', library.remove(...ids)),
    () => void keepAgain(found),
  )
}

/** Gives a wire another name; an empty one changes nothing. */
export function renameWire({ id, name }: KeptWire, wanted: string): void {
  const next = wanted.trim().slice(0, MAX_NAME_CHARACTERS)
  if (!next || next === name) return
  doUndoable(
    `Renamed to ${next}`,
    () => orSay('Not renamed', library.change(id, { name: next })),
    () => orSay('Not renamed', library.change(id, { name })),
  )
}

/** Keeps wires as they were: at once, or one after the other where that fails, since there may be room for some. */
async function keepAgain(wires: readonly NewWire[]): Promise<void> {
  if (await library.keepMany(wires)) return
  for (const { wire, bytes, items } of wires) {
    const keeping = await keepWire(wire, bytes, items)
    if (!keeping.persistent) announceUnkept(keeping.why)
  }
}

/** Says of a change that the storage refused that it was not made. */
const orSay = (words: string, change: Promise<void>): void =>
  void change.catch((error: unknown) => announce(`${words}. ${describeUnstored(error)}`))

const MAKE_ROOM = 'Remove editions in the Library to make room'

/** Why the storage did not take something, and what to do. */
export const describeUnstored = (error: unknown): string =>
  isFull(error)
    ? `There is no room left on this device. ${MAKE_ROOM}.`
    : 'The storage of this browser does not take it.'

const unkeptWords = {
  full: `There is no room left on this device: the edition is open until the page is closed. ${MAKE_ROOM}`,
  'no-storage': 'This browser keeps nothing here: the edition is open until the page is closed',
  newer:
    'The edition is open until the page is closed: a newer version of Wireside keeps those of this device. Reload the page to get it',
  late: 'The storage of this browser has not opened yet: the edition is kept once it does',
} as const satisfies Record<Unkept, string>

const whyUnkept = {
  full: `only until the page is closed: there is no room left on this device. ${MAKE_ROOM}`,
  'no-storage': 'only until the page is closed: this browser keeps nothing here',
  newer: 'only until the page is closed: a newer version of Wireside keeps those of this device',
  late: 'to be kept once the storage of this browser has opened',
} as const satisfies Record<Unkept, string>

/** What becomes of some of several wires, and why: `3 of them only until the page is closed: there is no room …`. */
export const describeUnkept = (count: number, why: Unkept): string =>
  `${count} of them ${whyUnkept[why]}`

/** Says plainly what becomes of wires that could not be stored. */
export const announceUnkept = (why: Unkept): void => announce(unkeptWords[why])
