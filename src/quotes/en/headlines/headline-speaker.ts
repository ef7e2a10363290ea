import type { Phrase } from '../phrases/noun-phrases.ts'

/** The speaker of a headline, or of words in marks in it, with the words that attribute. */
export interface HeadlineSpeaker {
  readonly subject: Phrase
  readonly cue: Phrase
}
