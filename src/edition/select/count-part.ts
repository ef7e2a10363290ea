import { countBits, rangeOfBits, withoutBits } from '../columns/bits.ts'
import type { Edition } from '../edition.ts'
import { findMarked } from './headline-bits.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import type { Marks } from './marks.ts'

/** What one edition of a wire carries: how many headlines, how many of them unread (what is spiked is not), and how many stories they tell. */
export function countPart(
  edition: Edition,
  part: number,
  { read, spiked }: Pick<Marks, 'read' | 'spiked'>,
): { readonly headlines: number; readonly unread: number; readonly stories: number } {
  const { table } = edition
  const [from, to] = rowsOfPart(table, part)
  const shown = withoutBits(rangeOfBits(table.count, from, to), findMarked(table, spiked))
  const unread = countBits(withoutBits(shown, findMarked(table, read)))
  const told = new Uint8Array(edition.stories.length)
  let stories = 0
  for (const story of table.findings?.stories.subarray(from, to) ?? []) {
    if (story < 0) stories++
    else if (!told[story]) stories += told[story] = 1
  }
  return { headlines: to - from, unread, stories }
}
