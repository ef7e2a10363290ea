const MAX_ROW_CHARACTERS = 120
/** What parts two columns: a tab, or more blanks than stand between words. */
const WIDE_GAP = /\S(?:\t| {3,})\s*\S/
const GAPS = /[^\s.!?:;,] {2,}(?=\S)/g
const MIN_GAPS = 2

/**
 * Which of the paragraphs of a text are rows of a table that was set with blanks or tabs, by their indices; `null` stands
 * for what is no paragraph. A row has another right above or below it: in a line by itself the blanks may be a slip.
 *
 *     Team          P   Pts
 *     Rovers       12    27
 */
export function findTableRows(texts: readonly (string | null)[]): ReadonlySet<number> {
  const rows = texts.flatMap((text, at) => (text !== null && hasColumns(text) ? at : []))
  const found = new Set(rows)
  return new Set(rows.filter((at) => found.has(at - 1) || found.has(at + 1)))
}

const hasColumns = (text: string): boolean =>
  text.length <= MAX_ROW_CHARACTERS &&
  (WIDE_GAP.test(text) || (text.match(GAPS)?.length ?? 0) >= MIN_GAPS)
