import { headlineCueOf } from './words/headline-cues.ts'

const SIGN = /["'“”‘’«»„:|—–]|\s-/

const WORD = /[\p{L}']+/gu

/** A fast test: whether a headline has any sign or verb of speech. Most have none and are not tokenised. */
export function maySpeak(headline: string): boolean {
  if (SIGN.test(headline)) return true
  const lower = headline.toLowerCase()
  return (
    [...lower.matchAll(WORD)].some(([word]) => headlineCueOf(word)) ||
    lower.includes('according to') ||
    lower.includes(', per ')
  )
}
