import type { NameKind } from './story-words.ts'

/** A stem of the headlines, or a compound (`australian open`), and what they tell of it. */
export interface Stem {
  readonly number: number
  readonly text: string
  headlines: number
  /** Stands somewhere in lower case, so it is no name. */
  lower: boolean
  readonly kind: NameKind
}
