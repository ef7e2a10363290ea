import { andBits, listRows, rangeOfBits } from '../columns/bits.ts'
import type { Edition } from '../edition.ts'
import { findMarked } from './headline-bits.ts'
import { findWordBits } from './word-bits.ts'

/** The rows of the headlines whose ids are in a set. */
export const selectMarked = ({ table }: Edition, ids: ReadonlySet<string>): Uint32Array =>
  listRows(findMarked(table, ids))

/** The rows of the first headlines in which all of some folded words stand. */
export function selectByWords(
  edition: Edition,
  words: readonly string[],
  most: number,
): Uint32Array {
  const { table } = edition
  const every = rangeOfBits(table.count, 0, table.count)
  const rows = words.map((word) => findWordBits(table, word)).reduce(andBits, every)
  return listRows(rows).subarray(0, most)
}
