import { findWords, type Word } from '../../text/words.ts'

/** How a word is written, which tells names: a name is never in lower case. */
export type Writing = 'lower' | 'capital' | 'unsure'

const capital = /^\p{Lu}/u

export interface WrittenWord extends Word {
  readonly writing: Writing
}

/**
 * The words of a headline with their writing. Where Most Words Have Capitals, and in the first place,
 * a capital tells nothing and the writing is unsure.
 */
export function findWrittenWords(headline: string): readonly WrittenWord[] {
  const words = findWords(headline)
  let long = 0
  let longWithCapital = 0
  for (const { text } of words) {
    if (text.length <= 3) continue
    long += 1
    if (startsWithCapital(text)) longWithCapital += 1
  }
  const isTitleCase = long > 3 && longWithCapital / long > 0.75
  return words.map((word, index) => {
    const { text, folded, start, end } = word
    const unsure = isTitleCase || index === 0
    const writing = startsWithCapital(text) ? (unsure ? 'unsure' : 'capital') : 'lower'
    return { text, folded, start, end, writing }
  })
}

function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(text)
}
