import { findRow, idOfRow } from './columns/headline-table.ts'
import type { Edition, EditionArticle, EditionItem } from './edition.ts'
import { headlineAt } from './headline-at.ts'

type ItemLists = Pick<Edition, 'table' | 'articles'>

/** The item with a number: headlines have those of their rows, articles follow; `undefined` where there is none. */
export const itemAt = (edition: ItemLists, at: number): EditionItem | undefined =>
  at < edition.table.count ? headlineAt(edition, at) : edition.articles[at - edition.table.count]

/** The id of the item with a number; empty where there is none. */
export const itemIdAt = ({ table, articles }: ItemLists, at: number): string =>
  at >= 0 && at < table.count ? idOfRow(table, at) : (articles[at - table.count]?.id ?? '')

/** The number of the item with an id; -1 where there is none. */
export function findItemNumber({ table, articles }: ItemLists, id: string): number {
  const row = findRow(table, id)
  if (row >= 0) return row
  const at = articles.findIndex((article) => article.id === id)
  return at < 0 ? -1 : table.count + at
}

/** The numbers of items with that of another before them. */
export function putFirst(first: number, items: Uint32Array): Uint32Array {
  const all = new Uint32Array(items.length + 1)
  all[0] = first
  all.set(items, 1)
  return all
}

/**
 * The numbers of headlines, by their rows, and of articles of an edition, in its order, as they follow each other in its
 * wire.
 */
export function orderItems(
  { table, articles: all }: ItemLists,
  rows: Uint32Array,
  articles: readonly EditionArticle[],
): Uint32Array {
  if (articles.length === 0) return rows
  const lineOf = (at: number): number =>
    table.firstLines[at] ?? all[at - table.count]?.lines.first ?? 0
  let at = -1
  const numbers = articles.map((article) => table.count + (at = all.indexOf(article, at + 1)))
  return Uint32Array.from([...rows, ...numbers]).sort((one, other) => lineOf(one) - lineOf(other))
}
