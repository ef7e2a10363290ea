import { keepPlaceLabels } from '../../topics/labels.ts'
import type { PlaceId } from '../../topics/topic.ts'
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
  /** What each place is called, so that the page need not ask `Intl.DisplayNames`, which takes long at first. */
  readonly placeLabels: ReadonlyMap<PlaceId, string>
}

export type ArticleFindings = Pick<EditionArticle, 'quotes' | 'speakers' | 'subjects'>

/** An outline and what was found in it → the complete edition. */
export function addFindings(
  outline: Edition,
  { headlines, articles, storyOfRow, placeLabels, ...found }: Findings,
): Edition {
  keepPlaceLabels(placeLabels)
  return {
    ...outline,
    ...found,
    table: { ...outline.table, findings: headlines, firstFindings: null, stories: storyOfRow },
    articles: outline.articles.map((article, index) => ({ ...article, ...articles[index] })),
  }
}
