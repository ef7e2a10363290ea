import type { Edition } from '../edition.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'

/** An edition as it comes from a worker: nothing but data, and its text once. */
export interface PackedEdition extends Omit<Edition, 'table'> {
  readonly table: Omit<HeadlineTable, 'text'>
}

/** An edition → what a worker posts: the text stands in `wire` alone. `unpackEdition` is the way back. */
export function packEdition({ table, ...edition }: Edition): PackedEdition {
  const { text: _text, ...columns } = table
  return { ...edition, table: columns }
}

/** The way back from `packEdition`. */
export const unpackEdition = (packed: PackedEdition): Edition => ({
  ...packed,
  table: { ...packed.table, text: packed.wire.lines.text },
})
