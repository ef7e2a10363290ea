import { alignWords } from '../../text/align-words.ts'
import type { Block } from '../../wire/wire.ts'
import type { WordCounts } from './text-likeness.ts'
import { compareWords, countEachWord } from './text-likeness.ts'

/** Likeness from which two paragraphs count as one that was changed. */
const MIN_LIKENESS = 0.4
/** A stretch with more pairs to compare is cut in half on both sides, so that time stays near-linear. */
const MAX_PAIRS = 10_000

/** A block of the older and the newer take that are one, or `null` on the side where there is none. */
export type BlockPair = readonly [older: number | null, newer: number | null]

/**
 * Puts the blocks of two takes side by side, in the order of both; what is gone stands before what came in
 * its place. Equal blocks are anchors; between them those are paired that have most words in common, a
 * subhead only with a subhead. Any lists are fine.
 */
export function alignParagraphs(
  older: readonly Block[],
  newer: readonly Block[],
): readonly BlockPair[] {
  const anchors = alignWords(older.map(keyOf), newer.map(keyOf))
  const pairs: BlockPair[] = []
  let [left, right] = [0, 0]
  for (const [leftAt, rightAt] of [...anchors, [older.length, newer.length] as const]) {
    const stretch = alignStretch(older.slice(left, leftAt), newer.slice(right, rightAt))
    for (const [one, other] of stretch)
      pairs.push([one === null ? null : one + left, other === null ? null : other + right])
    if (leftAt < older.length) pairs.push([leftAt, rightAt])
    ;[left, right] = [leftAt + 1, rightAt + 1]
  }
  return pairs
}

const keyOf = ({ type, text }: Block): string => `${type}\n${text}`

function alignStretch(older: readonly Block[], newer: readonly Block[]): readonly BlockPair[] {
  if (older.length * newer.length > MAX_PAIRS) {
    const [middle, other] = [older.length >> 1, newer.length >> 1]
    const rest = alignStretch(older.slice(middle), newer.slice(other))
    return [
      ...alignStretch(older.slice(0, middle), newer.slice(0, other)),
      ...rest.map(([a, b]): BlockPair => [
        a === null ? null : a + middle,
        b === null ? null : b + other,
      ]),
    ]
  }
  return followBest(composeLikeness(older, newer), older.length, newer.length)
}

/** The likeness of each pair of blocks, row by row; 0 for those that cannot be one. */
function composeLikeness(older: readonly Block[], newer: readonly Block[]): Float64Array {
  const counts = newer.map(({ text }) => countEachWord(text))
  const likeness = new Float64Array(older.length * newer.length)
  for (const [row, { type, text }] of older.entries()) {
    const words = countEachWord(text)
    for (const [column, other] of newer.entries()) {
      const found = type === other.type ? compareOr(words, counts[column]) : 0
      likeness[row * newer.length + column] = found < MIN_LIKENESS ? 0 : found
    }
  }
  return likeness
}

const compareOr = (one: WordCounts, other: WordCounts | undefined): number =>
  other ? compareWords(one, other) : 0

/** The way through the table that gathers the most likeness (Needleman and Wunsch 1970, gaps free). */
function followBest(likeness: Float64Array, rows: number, columns: number): readonly BlockPair[] {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const like = (row: number, column: number): number => likeness[row * columns + column] ?? 0
  const bestAt = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const found = like(row, column)
      best[row * width + column] = Math.max(
        bestAt(row + 1, column),
        bestAt(row, column + 1),
        found > 0 ? found + bestAt(row + 1, column + 1) : 0,
      )
    }
  const pairs: BlockPair[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const found = row < rows && column < columns ? like(row, column) : 0
    if (found > 0 && bestAt(row, column) === found + bestAt(row + 1, column + 1))
      pairs.push([row++, column++])
    else if (row < rows && bestAt(row, column) === bestAt(row + 1, column))
      pairs.push([row++, null])
    else pairs.push([null, column++])
  }
  return pairs
}
