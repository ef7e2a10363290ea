import type { Bits } from '../columns/bits.ts'
import { andBits, listRows, rangeOfBits } from '../columns/bits.ts'
import type { Edition, EditionHeadline } from '../edition.ts'
import { findMarked, findWordBits } from './headline-bits.ts'

/** The headlines of a set of rows, at most `most`, in the wire's order. */
const takeRows = (
  { headlines }: Edition,
  rows: Bits,
  most: number = Infinity,
): readonly EditionHeadline[] =>
  [...listRows(rows).subarray(0, most)].flatMap((row) => headlines[row] ?? [])

/** The headlines of an edition whose ids are in a set. */
export const selectMarked = (
  edition: Edition,
  ids: ReadonlySet<string>,
): readonly EditionHeadline[] => takeRows(edition, findMarked(edition.table, ids))

/** The first headlines in which all of some folded words stand. */
export function selectByWords(
  edition: Edition,
  words: readonly string[],
  most: number,
): readonly EditionHeadline[] {
  const { table } = edition
  const every = rangeOfBits(table.count, 0, table.count)
  const rows = words.map((word) => findWordBits(table, word)).reduce(andBits, every)
  return takeRows(edition, rows, most)
}
