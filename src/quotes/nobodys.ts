import type { Place, Quote } from './quote.ts'

/** A quote alone, whose words are nobody's: what it holds beside its place and kind. */
export const nobodys = {
  speaker: null,
  via: null,
  mention: null,
  deniedBy: null,
  cue: null,
  within: null,
  continues: null,
} as const satisfies Omit<Quote, 'kind' | keyof Place>
