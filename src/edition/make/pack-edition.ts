import { composeHeadlines } from './compose-headlines.ts'
import type { Edition } from '../edition.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'

/** An edition as it comes from a worker: nothing but data, and its text once. */
export interface PackedEdition extends Omit<Edition, 'headlines' | 'table'> {
  readonly table: Omit<HeadlineTable, 'text'>
}

export function packEdition({ headlines: _rows, table, ...edition }: Edition): PackedEdition {
  const { text: _text, ...columns } = table
  return { ...edition, table: columns }
}

export function unpackEdition(packed: PackedEdition): Edition {
  const table = { ...packed.table, text: packed.wire.lines.text }
  return { ...packed, table, headlines: composeHeadlines(table) }
}
