import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'

/** The headline or article with an id, or `undefined`. */
export const findItem = (
  edition: Edition,
  id: string,
): EditionHeadline | EditionArticle | undefined =>
  edition.headlines.find((headline) => headline.id === id) ??
  edition.articles.find((article) => article.id === id)
