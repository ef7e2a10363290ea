/** A row of a table: its cells, and the lines (0-based) that it stands on. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly first: number
  readonly last: number
}

/**
 * Rows of cells parted by `sign`. Source: RFC 4180, with any sign for the comma: quotes may hold the sign, line ends
 * and doubled quotes. A quote that is never closed is one of the words.
 */
export function readRows(lines: readonly string[], sign: string): readonly TableRow[] {
  const rows: TableRow[] = []
  let quotes = true
  for (let first = 0; first < lines.length;) {
    if ((lines[first] ?? '').trim() === '') {
      first++
      continue
    }
    const row: TableRow | null = quotes ? readRow(lines, first, sign) : null
    // A quote that never ends is none, and neither are those that follow: each would be sought to the end.
    quotes = row !== null
    rows.push(row ?? { cells: cutPlain(lines[first] ?? '', sign), first, last: first })
    first = (row?.last ?? first) + 1
  }
  return rows
}

const MAX_LINES = 100

function readRow(lines: readonly string[], first: number, sign: string): TableRow | null {
  let text = lines[first] ?? ''
  let last = first
  while (isOpen(text, sign)) {
    if (last - first === MAX_LINES || last + 1 >= lines.length) return null
    text += `\n${lines[++last] ?? ''}`
  }
  return { cells: cutCells(text, sign), first, last }
}

const cutPlain = (text: string, sign: string): readonly string[] =>
  text.split(sign).map((cell) => cell.trim())

/** Whether a quote that opens a cell is not closed by the end. */
function isOpen(text: string, sign: string): boolean {
  if (!text.includes('"')) return false
  return cutAt(text, sign) === null
}

const cutCells = (text: string, sign: string): readonly string[] =>
  (cutAt(text, sign) ?? text.split(sign)).map((cell) => cell.replace(/\s+/g, ' ').trim())

function cutAt(text: string, sign: string): readonly string[] | null {
  const cells: string[] = []
  for (let at = 0; at <= text.length;) {
    const start = at + (/^[ ]*/.exec(text.slice(at, at + 20))?.[0].length ?? 0)
    if (text[start] !== '"') {
      const end = text.indexOf(sign, at)
      cells.push(text.slice(at, end < 0 ? text.length : end))
      if (end < 0) return cells
      at = end + sign.length
      continue
    }
    const close = findClose(text, start + 1)
    if (close < 0) return null
    cells.push(text.slice(start + 1, close).replaceAll('""', '"'))
    const end = text.indexOf(sign, close + 1)
    if (end < 0) return cells
    at = end + sign.length
  }
  cells.push('')
  return cells
}

function findClose(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at
  return -1
}
