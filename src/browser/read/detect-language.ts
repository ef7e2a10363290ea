import { eld } from 'eld/extrasmall'

const SAMPLE_CHARACTERS = 4000

/** The likeliest language of a text among 60, by its sequences of letters; `null` for one without any. */
export const detectLanguage = (text: string): string | null =>
  eld.detect(text.slice(0, SAMPLE_CHARACTERS)).language || null
