import type { Attribution } from './attribution.ts'

/** What a top region was found to be: speech with or without a source, a scare quote, a title. */
export interface Judged {
  readonly paragraph: number
  readonly region: number
  readonly kind: 'speech' | 'scare' | 'title'
  readonly attribution: Attribution | null
  /** Who denies the words, and by what: then they are not theirs. */
  readonly denial: Attribution | null
  /** The index among the judged of the part this one goes on from, or -1. */
  readonly continues: number
}
