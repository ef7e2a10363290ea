import type { HeadlineTable, IdColumns, TextColumns } from '../columns/headline-table.ts'
import type { Edition, EditionArticle } from '../edition.ts'

/** All in which something is found, and nothing else of an outline: plain data, which a worker can be given. */
export interface EditionTexts extends Pick<Edition, 'reading'> {
  readonly headlines: TextColumns & IdColumns & Pick<HeadlineTable, 'declared' | 'readings'>
  readonly articles: readonly ArticleTexts[]
}

export type ArticleTexts = Pick<
  EditionArticle,
  'id' | 'title' | 'paragraphs' | 'reading' | 'declared'
>

/** The texts of an outline. The columns are its own, not copies. */
export function textsOf({ reading, table, articles }: Edition): EditionTexts {
  const { count, text, rewritten, starts, ends, hashes, times, declared, readings } = table
  return {
    reading,
    headlines: { count, text, rewritten, starts, ends, hashes, times, declared, readings },
    articles: articles.map((article) => ({
      id: article.id,
      title: article.title,
      paragraphs: article.paragraphs,
      reading: article.reading,
      declared: article.declared,
    })),
  }
}
