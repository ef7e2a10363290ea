import { countCommon, rangeOfBits } from './bits.ts'
import type { Edition } from './edition.ts'
import { findMarked } from './headline-bits.ts'
import { rowsOfPart } from './headline-table.ts'
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
  const storyOf = table.findings?.stories.subarray(from, to) ?? new Int32Array()
  const told = new Set(storyOf)
  told.delete(-1)
  const alone = storyOf.reduce((count, story) => count + (story < 0 ? 1 : 0), 0)
  return { headlines: to - from, unread: to - from - read, stories: alone + told.size }
}
