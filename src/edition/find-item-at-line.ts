import { countWhile } from '../text/count-while.ts'
import type { LineRange } from '../wire/wire.ts'
import { linesOfRow } from './columns/headline-table.ts'
import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'
import { headlineAt } from './headline-at.ts'

/** What stands at a line of the wire: a headline, or an article with the number (1-based) of its paragraph if it is in one. */
export type ItemAtLine =
  | { readonly kind: 'headline'; readonly headline: EditionHeadline }
  | {
      readonly kind: 'article'
      readonly article: EditionArticle
      readonly paragraph: number | null
    }

/** The item to which a line (1-based) belongs, or `null` for a line that belongs to none. Logarithmic. */
export function findItemAtLine(edition: Edition, line: number): ItemAtLine | null {
  const { table, articles } = edition
  const row = findByLine(table.count, (at) => linesOfRow(table, at), line)
  const headline = headlineAt(edition, row)
  if (headline) return { kind: 'headline', headline }
  const article = articles[findByLine(articles.length, (at) => articles[at]?.lines, line)]
  if (!article) return null
  const paragraphs = article.blocks.filter((block) => block.type === 'paragraph')
  const at = findByLine(paragraphs.length, (index) => paragraphs[index]?.lines, line)
  return { kind: 'article', article, paragraph: at < 0 ? null : at + 1 }
}

/** Items stand in the order of their lines and do not overlap, so halving finds the one; -1 where there is none. */
function findByLine(
  count: number,
  linesAt: (at: number) => LineRange | undefined,
  line: number,
): number {
  const at = countWhile(count, (one) => (linesAt(one)?.last ?? 0) < line)
  return (linesAt(at)?.first ?? Infinity) <= line ? at : -1
}
