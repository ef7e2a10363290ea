import { countBits, rangeOfBits, withoutBits } from '../columns/bits.ts'
import type { Edition, EditionArticle } from '../edition.ts'
import { findMarked } from './headline-bits.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import type { Marks } from './marks.ts'

/**
 * Whether articles count among the headlines: several of them are a feed, whose every item is a headline. A single
 * one stands beside the list of its wire.
 */
export const areArticlesListed = (articles: readonly EditionArticle[]): boolean =>
  articles.length > 1

/**
 * What one edition of a wire carries: how many items, how many of them with text, how many unread (what is in `hidden`,
 * by its id, is not).
 */
export function countPart(
  edition: Edition,
  part: number,
  read: Marks['read'],
  hidden: ReadonlySet<string>,
): { readonly items: number; readonly texts: number; readonly unread: number } {
  const { table } = edition
  const [from, to] = rowsOfPart(table, part)
  const shown = withoutBits(rangeOfBits(table.count, from, to), findMarked(table, hidden))
  const unread = countBits(withoutBits(shown, findMarked(table, read)))
  const articles = edition.articles.filter((article) => article.part === part)
  const listed = areArticlesListed(articles) ? articles : []
  return {
    items: to - from + listed.length,
    texts: articles.length,
    unread: unread + listed.filter(({ id }) => !read.has(id) && !hidden.has(id)).length,
  }
}
