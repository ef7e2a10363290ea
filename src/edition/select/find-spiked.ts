import { andBits, listRows, rangeOfBits } from '../columns/bits.ts'
import { idOfRow, rowsOfPart } from '../columns/headline-table.ts'
import type { Edition } from '../edition.ts'
import { findMarked } from './headline-bits.ts'

/** The ids of the headlines of one part that the reader has spiked, in the order of the wire. */
export function findSpiked(
  { table }: Edition,
  part: number,
  spiked: ReadonlySet<string>,
): readonly string[] {
  const inPart = rangeOfBits(table.count, ...rowsOfPart(table, part))
  return Array.from(listRows(andBits(inPart, findMarked(table, spiked))), (row) =>
    idOfRow(table, row),
  )
}
