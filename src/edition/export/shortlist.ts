import type { EditionArticle, EditionHeadline } from '../edition.ts'

/** What a copy taster hands on, in the order in which it is to stand. */
export interface Shortlist {
  readonly headlines: readonly EditionHeadline[]
  readonly articles: readonly EditionArticle[]
}
