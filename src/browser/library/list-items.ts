import { idOfRow } from '../../edition/columns/headline-table.ts'
import type { Edition } from '../../edition/edition.ts'

/** So many headlines of a wire are found by their ids when it is no longer open: an index of all would outgrow it. */
const MOST = 20_000

/** The ids by which a kept wire is found again: its articles', and its first 20,000 headlines'. */
export const listItems = ({ table, articles }: Edition): readonly string[] => [
  ...articles.map(({ id }) => id),
  ...Array.from({ length: Math.min(table.count, MOST) }, (_, row) => idOfRow(table, row)),
]
