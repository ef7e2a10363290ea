import type { Edition, EditionHeadline, EditionItem } from './edition.ts'
import { findRow } from './columns/headline-table.ts'
import { headlineAt } from './headline-at.ts'

/** The headline with an id, or `undefined`. */
export const findHeadline = (edition: Edition, id: string): EditionHeadline | undefined =>
  headlineAt(edition, findRow(edition.table, id))

/** The headline or article with an id, or `undefined`. */
export const findItem = (edition: Edition, id: string): EditionItem | undefined =>
  findHeadline(edition, id) ?? edition.articles.find((article) => article.id === id)
