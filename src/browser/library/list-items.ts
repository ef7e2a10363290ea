import { idOfRow } from '../../edition/columns/headline-table.ts'
import type { Edition } from '../../edition/edition.ts'

/** Items listed with a kept wire, so that a link finds its wire: a list of more would outgrow the wire itself. */
const MAX_ITEMS = 20_000

/** The ids by which a kept wire is found again: its articles', and its first 20,000 headlines'. */
export const listItems = ({ table, articles }: Edition): readonly string[] => [
  ...articles.map(({ id }) => id),
  ...Array.from({ length: Math.min(table.count, MAX_ITEMS) }, (_, row) => idOfRow(table, row)),
]
