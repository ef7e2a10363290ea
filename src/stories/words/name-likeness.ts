import type { Word } from '../../text/words.ts'
import { toChangeKey } from './change-key.ts'
import type { NameWords } from './name-words.ts'
import { shortenNames } from './shorten-names.ts'
import { findWrittenWords, type WrittenWord } from './writing.ts'

/**
 * What a word of a headline may tell apart: `name` a person, place or body; `agent` those who do something;
 * `thing` any other telling word; `day` of the week; `idle` little words, numbers and months.
 */
export type WordKind = 'name' | 'agent' | 'thing' | 'day' | 'idle'

export interface NamedWord extends WrittenWord {
  /** By which two words are the same. */
  readonly key: string
  readonly kind: WordKind
}

/**
 * The words of a headline with what each may tell apart, by its writing and by the tables of its language. A capital at
 * the start or in a title tells a name only of words that are no common ones.
 */
export function readNames(
  names: NameWords,
  headline: string,
  keyOf: (word: Word) => string = toChangeKey,
): readonly NamedWord[] {
  return shortenNames(names, findWrittenWords(headline)).map((word, at) => {
    const { text, folded, start, end, writing } = word
    return { text, folded, start, end, writing, key: keyOf(word), kind: kindOf(names, word, at) }
  })
}

function kindOf(names: NameWords, { text, folded, writing }: WrittenWord, at: number): WordKind {
  const bare = folded.replace(/'s?$/, '')
  if (names.isDay(bare)) return 'day'
  if (/^[0-9]/.test(text) || names.isIdle(bare)) return 'idle'
  if (writing === 'capital') return 'name'
  if (at === 0 && writing === 'unsure' && names.mayOpen(bare))
    return names.isAgent(bare) ? 'agent' : 'thing'
  if (bare.length < 4) return text.length > 1 && text === text.toUpperCase() ? 'name' : 'idle'
  if (names.isAgent(bare)) return 'agent'
  return at === 0 && writing === 'unsure' ? 'name' : 'thing'
}
