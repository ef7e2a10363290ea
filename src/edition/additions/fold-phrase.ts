import { findWords } from '../../text/words.ts'

/** A phrase by which it is compared with others: its words folded, a space between two; `''` where it has none. */
export const foldPhrase = (phrase: string): string =>
  findWords(phrase)
    .map(({ folded }) => folded)
    .join(' ')
