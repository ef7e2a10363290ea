import { findLabel } from '../articles/line-labels.ts'
import { readTableHeader } from '../lists/column-names.ts'
import type { Table } from './find-table.ts'
import type { TableRow } from './rows.ts'

const columns = ['headline', 'time', 'link', 'source', 'section', 'summary'] as const
const MIN_RECORDS = 2

/**
 * The records that the lines of a file are, each with a label before what it says, as a table; `null` where a line has
 * no label, as those of an article have none.
 *
 *     Title: Fog keeps the ferries in
 *     Link: https://quay.example/fog
 *     Published: 29 Nov 2026
 *
 * YAML writes `- title: …`.
 */
export function findRecords(lines: readonly string[]): Table | null {
  const rows: TableRow[] = []
  const others: number[] = []
  for (const [at, line] of lines.entries()) {
    const text = line.trim()
    if (text === '') continue
    const found = findLabel(text.replace(/^-\s+/, ''))
    if (found === null) {
      if (!/^[-=*_]{3,}$/.test(text)) return null
      others.push(at)
      continue
    }
    const { label, name, value } = found
    const row = rows.at(-1)
    if (label === 'title' && name !== 're') rows.push({ cells: [value], first: at, last: at })
    else if (row === undefined) return null
    else rows[rows.length - 1] = { ...row, cells: fill(row.cells, name, value), last: at }
  }
  return rows.length < MIN_RECORDS ? null : { columns, rows, others }
}

function fill(cells: readonly string[], name: string, value: string): readonly string[] {
  const [column = null] = readTableHeader([name]) ?? []
  return columns.map((one, at) => cells[at] || (one === column ? value : ''))
}
