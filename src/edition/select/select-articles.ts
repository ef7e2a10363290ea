import type { Edition, EditionArticle } from '../edition.ts'
import { findMatches } from './find-matches.ts'

/** The first articles, `most` of them, in whose titles all of some folded words stand; no further one is looked at. */
export function selectArticles(
  { articles }: Pick<Edition, 'articles'>,
  words: readonly string[],
  most: number,
): readonly EditionArticle[] {
  const found: EditionArticle[] = []
  for (const article of articles) {
    if (found.length >= most) break
    if (words.every((word) => findMatches(article.title, [word]).length > 0)) found.push(article)
  }
  return found
}
