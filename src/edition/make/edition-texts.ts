import type { IdColumns, TextColumns } from '../columns/headline-table.ts'
import type { Edition, EditionArticle } from '../edition.ts'

/** All in which something is found, and nothing else of an outline: plain data, which a worker can be given. */
export interface EditionTexts extends Pick<Edition, 'reading'> {
  readonly headlines: TextColumns & IdColumns
  readonly articles: readonly ArticleTexts[]
}

export type ArticleTexts = Pick<EditionArticle, 'id' | 'title' | 'paragraphs' | 'reading'>

/** The texts of an outline. The columns are its own, not copies. */
export function textsOf({ reading, table, articles }: Edition): EditionTexts {
  const { count, text, rewritten, starts, ends, hashes, times } = table
  return {
    reading,
    headlines: { count, text, rewritten, starts, ends, hashes, times },
    articles: articles.map((article) => ({
      id: article.id,
      title: article.title,
      paragraphs: article.paragraphs,
      reading: article.reading,
    })),
  }
}
