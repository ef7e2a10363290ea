import type { KeptWire } from './kept-wire.ts'

export interface Bounds {
  /** Milliseconds since 1970; what is known to have been opened before is forgotten. */
  readonly since: number
  /** Bytes. */
  readonly room: number
}

/**
 * Which remembered editions go, given all wires of the device, newest first: those beyond the bounds, the oldest first.
 * What the reader opened, what holds something saved and the newest edition of each series stay, and take their room.
 */
export function selectForgotten(
  wires: readonly KeptWire[],
  held: ReadonlySet<string>,
  { since, room }: Bounds,
): readonly string[] {
  const remembered = wires.filter((wire) => wire.remembered !== null)
  const newest = new Set(
    new Map(remembered.toReversed().map(({ remembered: series, id }) => [series, id])).values(),
  )
  const stays = ({ id }: KeptWire): boolean => held.has(id) || newest.has(id)
  let left = room - remembered.filter(stays).reduce((sum, { size }) => sum + size, 0)
  return remembered.flatMap((wire) => {
    if (stays(wire)) return []
    left -= wire.size
    return left < 0 || (wire.openedAt > 0 && wire.openedAt < since) ? [wire.id] : []
  })
}
