import { fold } from '../../text/words.ts'
import type { NameWords } from './name-words.ts'
import type { WrittenWord } from './writing.ts'

/** The words of a headline with each name of two words as its short one, over the span of both. */
export function shortenNames(
  { findShortName }: NameWords,
  words: readonly WrittenWord[],
): readonly WrittenWord[] {
  const shortened: WrittenWord[] = []
  for (const word of words) {
    const before = shortened.at(-1)
    const short = before ? findShortName(before.folded, word.folded) : null
    if (before && short !== null) {
      const { start, writing } = before
      shortened[shortened.length - 1] = {
        text: short,
        folded: fold(short),
        start,
        end: word.end,
        writing: word.writing === 'capital' ? 'capital' : writing,
      }
    } else shortened.push(word)
  }
  return shortened
}
