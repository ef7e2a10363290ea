import { normaliseTitle } from './columns/title-hash.ts'
import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'

/** The article of the same edition whose title a headline is: its full text was sent with it. */
export function findFullText(
  { articles }: Pick<Edition, 'articles'>,
  { text, part }: Pick<EditionHeadline, 'text' | 'part'>,
): EditionArticle | undefined {
  const title = normaliseTitle(text)
  return articles.find(
    (article) => article.titled && article.part === part && normaliseTitle(article.title) === title,
  )
}
