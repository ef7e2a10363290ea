import type { Columns } from '../records/print-table.ts'
import { printCsv, printJsonLines } from '../records/print-table.ts'
import type { Field } from '../records/record.ts'

export const formats = ['csv', 'jsonl'] as const
export type Format = (typeof formats)[number]

/** The outcome of one source: text for the output, and whether it succeeded. */
export interface Printed {
  readonly text: string
  readonly rows: number
  /** Whether the source has a fault for which it could not be read in full. */
  readonly faulty: boolean
}

/** Rows in the format asked for; the head of a table is printed once, before all sources. */
export const printRows = <Row extends object>(
  format: Format,
  columns: Columns<Row>,
  rows: readonly (Row & Readonly<Record<keyof Row, Field>>)[],
): Printed => ({
  text: format === 'csv' ? printCsv(columns, rows) : printJsonLines(columns, rows),
  rows: rows.length,
  faulty: false,
})
