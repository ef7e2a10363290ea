import { cutLink } from '../lists/linked-text.ts'
import { type TableRow, readRows } from './rows.ts'
import { type Column, guessColumns, holdsFact, readTableHeader } from '../lists/column-names.ts'

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** The lines (0-based) of the header and of rules, which hold no headline. */
  readonly others: readonly number[]
}

/** What parts the cells, and whether a table without a header is believed to be one. */
const signs: readonly (readonly [sign: string, plain: boolean])[] = [
  ['\t', true],
  ['|', true],
  [';', false],
  [',', false],
]
const MIN_ROWS = 2
const SAMPLE_ROWS = 200
const RULE = /^[\s|:+=-]*$/

/** The table that the lines of a file are, with headlines in one of its columns; `null` where they are none. */
export function findTable(lines: readonly string[]): Table | null {
  for (const [sign, plain] of signs) {
    const table = isPossible(lines, sign) ? findWith(lines, sign, plain) : null
    if (table !== null) return table
  }
  const printed = isPossible(lines, GAP) ? findWith(lines.map(cutColumns), '\t', false) : null
  return printed !== null && isTyped(printed.rows) ? printed : null
}

/** Blanks part the columns of a table that is printed in one width; two of them in a sentence make no table. */
const GAP = '  '
const cutColumns = (line: string): string => line.trim().replace(/ {2,}/g, '\t')

/** Fast path: the first lines tell of most files that they are no table. */
const isPossible = (lines: readonly string[], sign: string): boolean => {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, 20)
  return sample.filter((line) => line.includes(sign)).length * 2 >= sample.length
}

function findWith(lines: readonly string[], sign: string, plain: boolean): Table | null {
  const all = readRows(lines, sign).map((row) => (sign === '|' ? withoutEdges(row) : row))
  const rules = new Set(
    all.filter(({ first, last, cells }) => first === last && RULE.test(cells.join(''))),
  )
  const filled = all.filter((row) => !rules.has(row) && row.cells.length > 1)
  const loose = all.length - rules.size - filled.length
  const [head, ...rest] = filled
  if (!head || loose * 5 > filled.length || !isEven(filled)) return null
  const header = readTableHeader(head.cells)
  const rows = header === null ? filled : rest
  if (rows.length < (header === null ? MIN_ROWS + 1 : 1)) return null
  if (header === null && !plain && !isTyped(rows)) return null
  const columns = header?.includes('headline')
    ? header
    : guessColumns(
        rows.map(({ cells }) => cells),
        header ?? [],
      )
  if (columns === null) return null
  const held = new Set(rows)
  const others = all.filter((row) => !held.has(row)).flatMap(({ first, last }) => [first, last])
  return { columns, rows, others }
}

/** Whether a column holds times or addresses alone: signs that part words in a sentence then part cells. */
function isTyped(rows: readonly TableRow[]): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS)
  const width = sample[0]?.cells.length ?? 0
  return (
    sample.every(({ cells }) => cells.length === width) &&
    Array.from({ length: width }, (_, at) => at).some((at) =>
      sample.every(({ cells }) => holdsFact(cells[at] ?? '')),
    )
  )
}

/** `| a | b |` → its cells. */
function withoutEdges(row: TableRow): TableRow {
  const { cells } = row
  const from = cells[0] === '' ? 1 : 0
  const to = cells.length > 1 && cells.at(-1) === '' ? -1 : cells.length
  return { ...row, cells: cells.slice(from, to) }
}

/** Whether most rows have the same number of cells. */
function isEven(rows: readonly TableRow[]): boolean {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return Math.max(...counts.values()) * 10 >= rows.length * 7
}

export interface TableHeadline {
  readonly text: string
  readonly time: string | null
  readonly link: string | null
  readonly source: string | null
  readonly summary: string | null
  readonly section: string | null
}

/** What a row says, by the columns. */
export function readTableHeadline(
  cells: readonly string[],
  columns: readonly Column[],
): TableHeadline {
  const valueOf = (column: Column): string | null => cells[columns.indexOf(column)]?.trim() || null
  const { text, link } = cutLink(valueOf('headline') ?? '')
  const source = valueOf('source')
  return {
    text,
    time: joinTimes(cells, columns),
    link: cutLink(valueOf('link') ?? '').link ?? cutAddress(valueOf('link')) ?? link,
    source: source === null ? null : cutLink(source).text,
    summary: valueOf('summary'),
    section: valueOf('section'),
  }
}

/** The first time of a row; a day and a time of day in columns of their own are one. */
function joinTimes(cells: readonly string[], columns: readonly Column[]): string | null {
  const times = columns.flatMap((column, at) => (column === 'time' ? cells[at]?.trim() || [] : []))
  const clock = times.find((time) => /^\d{1,2}[:.h]\d{2}(?!\.?\d)/.test(time))
  const day = times.find((time) => !/\d:\d/.test(time) && time !== clock)
  return day !== undefined && clock !== undefined ? `${day} ${clock}` : (times[0] ?? null)
}

const cutAddress = (text: string | null): string | null =>
  text !== null && /^https?:\/\/\S+$/i.test(text) ? text : null
