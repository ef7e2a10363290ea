import { andBits, listRows, rangeOfBits } from '../columns/bits.ts'
import { idOfRow, rowsOfPart } from '../columns/headline-table.ts'
import type { Edition } from '../edition.ts'
import { findMarked } from './headline-bits.ts'

/** The ids of what the reader has spiked in one part: the headlines in the order of the wire, then the articles. */
export function findSpiked(
  { table, articles }: Edition,
  part: number,
  spiked: ReadonlySet<string>,
): readonly string[] {
  const rows = andBits(
    rangeOfBits(table.count, ...rowsOfPart(table, part)),
    findMarked(table, spiked),
  )
  return [
    ...Array.from(listRows(rows), (row) => idOfRow(table, row)),
    ...articles.flatMap((one) => (one.part === part && spiked.has(one.id) ? one.id : [])),
  ]
}
