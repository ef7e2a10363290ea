import type { Edition, EditionHeadline } from './edition.ts'
import { headlineAt } from './headline-at.ts'
import { itemIdAt } from './item-at.ts'

/** The headlines of some rows, in their order, of all by default: some 4 µs each. Rows that there are not are left out. */
export const listHeadlines = (
  edition: Pick<Edition, 'table'>,
  rows: Iterable<number> = Array(edition.table.count).keys(),
): readonly EditionHeadline[] => Array.from(rows).flatMap((row) => headlineAt(edition, row) ?? [])

/** The ids of items, by their numbers. */
export const listItemIds = (
  edition: Pick<Edition, 'table' | 'articles'>,
  items: Uint32Array,
): readonly string[] => Array.from(items, (at) => itemIdAt(edition, at))
