import { countCommon, rangeOfBits } from '../columns/bits.ts'
import type { Edition } from '../edition.ts'
import { findMarked } from './headline-bits.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import type { Marks } from './marks.ts'

/** What one edition of a wire carries: how many headlines, how many of them unread, and how many stories they tell. */
export function countPart(
  edition: Edition,
  part: number,
  marks: Pick<Marks, 'read'>,
): { readonly headlines: number; readonly unread: number; readonly stories: number } {
  const { table } = edition
  const [from, to] = rowsOfPart(table, part)
  const read = countCommon(rangeOfBits(table.count, from, to), findMarked(table, marks.read))
  const told = new Uint8Array(edition.stories.length)
  let stories = 0
  for (const story of table.findings?.stories.subarray(from, to) ?? []) {
    if (story < 0) stories++
    else if (!told[story]) stories += told[story] = 1
  }
  return { headlines: to - from, unread: to - from - read, stories }
}
