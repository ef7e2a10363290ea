import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'

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
  const headline = findByLine(edition.headlines, line)
  if (headline) return { kind: 'headline', headline }
  const article = findByLine(edition.articles, line)
  if (!article) return null
  const paragraphs = article.blocks.filter((block) => block.type === 'paragraph')
  const block = findByLine(paragraphs, line)
  return { kind: 'article', article, paragraph: block ? paragraphs.indexOf(block) + 1 : null }
}

interface HasLines {
  readonly lines: { readonly first: number; readonly last: number }
}

/** Items stand in the order of their lines and do not overlap, so halving finds the one. */
function findByLine<Item extends HasLines>(items: readonly Item[], line: number): Item | undefined {
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >> 1
    const item = items[middle]
    if (!item) return undefined
    if (line < item.lines.first) to = middle
    else if (line > item.lines.last) from = middle + 1
    else return item
  }
  return undefined
}
