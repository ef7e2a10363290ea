import type { Place, Quote, QuoteKind } from './quote.ts'

/** Whose the words of a quote are, and how the text tells it. */
export type Voice = Pick<Quote, 'speaker' | 'via' | 'mention' | 'deniedBy' | 'cue'>

/** Words that are nobody's. */
export const nobody: Voice = { speaker: null, via: null, mention: null, deniedBy: null, cue: null }

/**
 * A quote of its parts; `within` and `continues` as a quote has them. All quotes are made by this literal, and none by
 * spreading alone: engines give each object that is spread a shape of its own, which is slow to read and large.
 */
export const composeQuote = (
  { paragraph, start, end }: Place,
  kind: QuoteKind,
  { speaker, via, mention, deniedBy, cue }: Voice,
  within: number | null = null,
  continues: number | null = null,
): Quote => ({
  paragraph,
  start,
  end,
  kind,
  speaker,
  via,
  mention,
  deniedBy,
  cue,
  within,
  continues,
})
