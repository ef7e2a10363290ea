import type { ReadAs } from '../library/kept-wire.ts'

/** Something to open: a file, or a text that was pasted. */
export interface Incoming {
  readonly name: string
  readonly blob: Blob
  /** Its path where it came with a folder. */
  readonly path?: string
  /** When the file was last changed, ms since 1970. */
  readonly modifiedAt?: number
  /** How the reader wants it read. */
  readonly readAs?: ReadAs
}

export const orders = ['name', 'time'] as const
export type Order = (typeof orders)[number]

/** Collator of file names, created on first use: on a slow phone that takes longer than the rest of this chunk. */
let names: Intl.Collator | null = null

function byName(one: Incoming, other: Incoming): number {
  names ??= new Intl.Collator('en', { numeric: true })
  return names.compare(one.path ?? one.name, other.path ?? other.name)
}

const compare = {
  name: byName,
  time: (one, other) => (one.modifiedAt ?? 0) - (other.modifiedAt ?? 0) || byName(one, other),
} as const satisfies Record<Order, (one: Incoming, other: Incoming) => number>

/** Files in the order in which they become editions, the oldest first; numbers in names count as numbers. */
export const orderIncoming = (incoming: readonly Incoming[], order: Order): readonly Incoming[] =>
  incoming.toSorted(compare[order])
