import { saveFile } from '../../browser/platform/save-file.ts'
import type { Columns } from '../../records/print-table.ts'
import {
  BYTE_ORDER_MARK,
  printCsv,
  printCsvHead,
  printJsonLines,
} from '../../records/print-table.ts'
import type { Field } from '../../records/record.ts'

export type TableFormat = 'csv' | 'jsonl'

/** Saves records as a file with this name; CSV with the mark by which spreadsheets know UTF-8. */
export function saveTable<Row extends object>(
  name: string,
  format: TableFormat,
  columns: Columns<Row>,
  rows: readonly (Row & Readonly<Record<keyof Row, Field>>)[],
): void {
  const [type, parts] =
    format === 'csv'
      ? [
          'text/csv;charset=utf-8',
          [BYTE_ORDER_MARK, printCsvHead(columns), printCsv(columns, rows)],
        ]
      : ['application/jsonl', [printJsonLines(columns, rows)]]
  saveFile(`${name}.${format}`, new Blob([...parts], { type: String(type) }))
}
