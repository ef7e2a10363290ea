import type { Bits } from '../columns/bits.ts'
import { createBits, orBits, withoutBits } from '../columns/bits.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'
import { findMarked } from './headline-bits.ts'
import type { Marks } from './marks.ts'

/** What the marks of an item can make of it: what is shown, and what `is:` asks for in a search. */
export const states = ['unread', 'read', 'saved'] as const
export type State = (typeof states)[number]

/** What marks are asked of. An answer is a set of bits for the rows of a table, true or false for one item. */
export interface Markable<Answer> {
  readonly every: Answer
  readonly marked: (ids: ReadonlySet<string>) => Answer
  readonly or: (one: Answer, other: Answer) => Answer
  readonly without: (one: Answer, other: Answer) => Answer
}

/** Those in a state. What was just read (`justRead`) counts as unread. */
export function findInState<Answer>(
  { every, marked, or, without }: Markable<Answer>,
  state: State | 'all',
  marks: Pick<Marks, 'read' | 'saved'>,
  justRead: ReadonlySet<string>,
): Answer {
  const found: Readonly<Record<State | 'all', () => Answer>> = {
    all: () => every,
    unread: () => or(without(every, marked(marks.read)), marked(justRead)),
    read: () => marked(marks.read),
    saved: () => marked(marks.saved),
  }
  return found[state]()
}

/** The rows of a table. */
export const markableRows = (table: HeadlineTable): Markable<Bits> => ({
  every: createBits(table.count).fill(-1),
  marked: (ids) => findMarked(table, ids),
  or: (one, other) => orBits(table.count, [one, other]),
  without: withoutBits,
})

/** One item by its id. */
export const markableItem = (id: string): Markable<boolean> => ({
  every: true,
  marked: (ids) => ids.has(id),
  or: (one, other) => one || other,
  without: (one, other) => one && !other,
})
