import type { Bits } from '../columns/bits.ts'
import { createBits, setBit } from '../columns/bits.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'

/** The rows in whose text a folded word or phrase stands. One pass over the folded text. */
export function findWordBits({ count, folded, foldedStarts }: HeadlineTable, word: string): Bits {
  const bits = createBits(count)
  if (word === '' || word.includes('\n')) return bits
  let row = 0
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, foldedStarts[row + 1])) {
    row = findRowAt(foldedStarts, at, row)
    if (row >= count) break
    setBit(bits, row)
  }
  return bits
}

/** The row at whose text an offset lies, not before `row`: by steps that double, then by halving. */
function findRowAt(starts: Uint32Array, offset: number, row: number): number {
  let step = 1
  while ((starts[row + step] ?? Infinity) <= offset) {
    row += step
    step *= 2
  }
  for (; step >= 1; step /= 2) if ((starts[row + step] ?? Infinity) <= offset) row += step
  return row
}
