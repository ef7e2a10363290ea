import type { IdColumns, TextColumns } from './headline-table.ts'
import { idOfRow, textOfRow } from './headline-table.ts'

/** The texts of the first rows, at most so many. */
export const listTexts = (columns: TextColumns, most: number): readonly string[] =>
  Array.from({ length: Math.min(most, columns.count) }, (_, row) => textOfRow(columns, row))

/** The id and the text of every headline: what two editions are compared by. */
export const listTitles = (
  table: TextColumns & IdColumns,
): readonly { readonly id: string; readonly text: string }[] =>
  Array.from({ length: table.count }, (_, row) => ({
    id: idOfRow(table, row),
    text: textOfRow(table, row),
  }))
