import type { Field } from './record.ts'

/** Columns in their order, by the keys of the records. */
export type Columns<Row extends object> = readonly (keyof Row & string)[]

/** The byte order mark: without it spreadsheet programs take UTF-8 for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Records as comma-separated values (RFC 4180): lines end with CRLF, a field with a comma, a quotation mark or a line
 * break stands in marks. Verbatim, so that reading back gives the fields again; `null` is an empty field.
 */
export const printCsv = <Row extends object>(
  columns: Columns<Row>,
  rows: readonly (Row & Readonly<Record<keyof Row, Field>>)[],
): string =>
  rows.map((row) => columns.map((column) => printField(row[column])).join(',') + '\r\n').join('')

/** The first line of such a table: the names of its columns. */
export const printCsvHead = (columns: readonly string[]): string =>
  `${columns.map(printField).join(',')}\r\n`

function printField(value: Field | undefined): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\n\r]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Records as JSON Lines (jsonlines.org): an object a line, `null` for what the source does not say. */
export const printJsonLines = <Row extends object>(
  columns: Columns<Row>,
  rows: readonly (Row & Readonly<Record<keyof Row, Field>>)[],
): string =>
  rows
    .map(
      (row) => `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]])))}\n`,
    )
    .join('')
