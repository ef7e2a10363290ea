import type { DecidingWords, Edition, EditionArticle } from '../edition.ts'
import type { HeadlineTable, PackedFindings } from '../columns/headline-table.ts'

/**
 * Everything found in the texts of an edition, which its outline lacks. Plain data, so that a worker can transfer it.
 */
export interface Findings extends Pick<Edition, 'stories' | keyof DecidingWords> {
  readonly headlines: PackedFindings
  /** Those of each article, in their order. */
  readonly articles: readonly ArticleFindings[]
  /** As `HeadlineTable.stories`. */
  readonly storyOfRow: NonNullable<HeadlineTable['stories']>
}

export type ArticleFindings = Pick<EditionArticle, 'quotes' | 'speakers' | 'subjects'>

/** An outline and what was found in it → the complete edition. */
export function addFindings(
  outline: Edition,
  { headlines, articles, storyOfRow, ...found }: Findings,
): Edition {
  return {
    ...outline,
    ...found,
    table: { ...outline.table, findings: headlines, firstFindings: null, stories: storyOfRow },
    articles: outline.articles.map((article, index) => ({ ...article, ...articles[index] })),
  }
}
