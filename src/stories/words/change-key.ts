import type { Word } from '../../text/words.ts'

/** A word's form without possessive and plural endings. */
export function toChangeKey(word: Word): string {
  const bare = word.folded.replace(/'s?$/, '')
  return bare.length > 3 && /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare
}
