import type { Edition } from '../edition.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'

/** An edition as it comes from a worker: nothing but data, and its text once. */
export interface PackedEdition extends Omit<Edition, 'table'> {
  readonly table: Omit<HeadlineTable, 'text'>
}

export function packEdition({ table, ...edition }: Edition): PackedEdition {
  const { text: _text, ...columns } = table
  return { ...edition, table: columns }
}

export const unpackEdition = (packed: PackedEdition): Edition => ({
  ...packed,
  table: { ...packed.table, text: packed.wire.lines.text },
})
