import type { Reading } from '../../text/reading.ts'
import type { HeadlineDetails, LineRange } from '../../wire/wire.ts'
import { idOfHash, parseId } from './item-id.ts'

/**
 * The headlines of a wire as columns: a row a headline, in the wire's order. A wire of 100,000 headlines costs a few
 * arrays and no object a headline, crosses from a worker without being copied, and is filtered by its bits
 * (`headline-bits.ts`). What is shown of a row is composed when it is shown (`headline-at.ts`).
 */
export interface HeadlineTable {
  readonly count: number
  /** The text of the wire, in which most headlines stand as they are shown. */
  readonly text: string
  /** The texts that are shown otherwise than the wire has them: wrapped lines joined, references decoded. */
  readonly rewritten: string
  /** Where each headline stands: half-open UTF-16 offsets in `text` with `rewritten` behind it. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** First and last line, 1-based. */
  readonly firstLines: Uint32Array
  readonly lastLines: Uint32Array
  /** The 53 bits of each title's hash, and for which time it comes: together the id. */
  readonly hashes: Float64Array
  readonly times: Uint32Array
  /** The row at which each edition of the wire begins, and at last the number of rows. */
  readonly parts: Uint32Array
  /** All texts folded for searching, a line a headline; row `n` begins at `foldedStarts[n]`. */
  readonly folded: string
  readonly foldedStarts: Uint32Array
  /** What the file says of each headline besides its words; `null` where it says nothing of any. */
  readonly details: readonly (HeadlineDetails | null)[] | null
  /** What the file says that each headline is about; `null` where it says nothing of any. */
  readonly declared: readonly (readonly string[] | null)[] | null
  /** How those rows read that are not in the language of the wire; `null` where all are. */
  readonly readings: ReadonlyMap<number, Reading> | null
  /** What was found in the texts (`pack-findings.ts`); `null` in an outline. */
  readonly findings: PackedFindings | null
  /** Findings of the first headlines, shown until all are found; `null` where they were not looked for ahead. */
  readonly firstFindings: PackedFindings | null
  /** The index of each row's running story in `Edition.stories`, -1 where it has none; `null` in an outline. */
  readonly stories: Int32Array | null
}

/** What was found in each headline, as numbers: its topics and places with their words, who speaks. */
export interface PackedFindings {
  /** The findings of row `n` stand in `packed` from `offsets[n]` on, in the order that `pack-findings.ts` draws. */
  readonly packed: Uint16Array | Uint32Array
  readonly offsets: Uint32Array
  /** The places that occur, by the number they have in `packed`. */
  readonly places: readonly string[]
  /** The rows in which somebody speaks, ascending. */
  readonly voiced: Uint32Array
}

/** The columns that hold the texts of headlines. */
export type TextColumns = Pick<HeadlineTable, 'count' | 'text' | 'rewritten' | 'starts' | 'ends'>

/** The columns that hold their ids. */
export type IdColumns = Pick<HeadlineTable, 'hashes' | 'times'>

/** The headline of a row as it is shown. */
export function textOfRow({ text, rewritten, starts, ends }: TextColumns, row: number): string {
  const [start, end] = [starts[row] ?? 0, ends[row] ?? 0]
  return start < text.length || start === end
    ? text.slice(start, end)
    : rewritten.slice(start - text.length, end - text.length)
}

/** The id of the headline of a row (`item-id.ts`). */
export const idOfRow = ({ hashes, times }: IdColumns, row: number): string =>
  idOfHash(hashes[row] ?? 0, times[row] ?? 1)

/** The lines of a row, 1-based; zero for a row that there is not. */
export const linesOfRow = ({ firstLines, lastLines }: HeadlineTable, row: number): LineRange => ({
  first: firstLines[row] ?? 0,
  last: lastLines[row] ?? 0,
})

/** Which edition of the wire a row belongs to, 0-based. */
export function partOfRow({ parts }: HeadlineTable, row: number): number {
  let from = 0
  let to = parts.length - 1
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((parts[middle] ?? 0) <= row) from = middle
    else to = middle
  }
  return from
}

/** The rows of one edition of the wire, half-open; none for a part that the wire does not have. */
export const rowsOfPart = ({ parts }: HeadlineTable, part: number): readonly [number, number] => [
  parts[part] ?? 0,
  parts[part + 1] ?? parts[part] ?? 0,
]

/** The row with an id; -1 where there is none, for what is no id of ours too. */
export function findRow({ hashes, times }: HeadlineTable, id: string): number {
  const asked = parseId(id)
  if (!asked) return -1
  let row = hashes.indexOf(asked.hash)
  while (row >= 0 && times[row] !== asked.time) row = hashes.indexOf(asked.hash, row + 1)
  return row
}
