import { cutSource } from './words/cut-source.ts'
import type { NameWords } from './words/name-words.ts'
import { readNames } from './words/name-likeness.ts'
import { isNameWord, tellOthers } from './words/other-news.ts'
import { composeSideBySide, holdOtherThings, isIdle } from './words/side-by-side.ts'

/** A rewording keeps at least this share of the words of both. */
const MIN_SHARE = 0.6
/** Without a name in common, so many telling words must stand in both. */
const MIN_SHARED_WORDS = 3

/**
 * Whether a headline says in other words what another said: twice the words they have in common, in their
 * order, are at least 60 % of the words of both (a source after a colon or from a feed left out), and they
 * speak of the same thing: a name, or without one three telling words, is in both, and in no place of the
 * sentence do different names or actors, or without a common name different things, stand for each other.
 * So "Teachers call off strike in Oslo" rewords neither "… in Turin" nor "Nurses call off strike in Oslo".
 * `names` are those of the language of both. Which of the two is older does not matter; any strings are fine, and one
 * without words rewords nothing.
 */
export function isRewording(names: NameWords, older: string, newer: string): boolean {
  const { share, kept, slots } = composeSideBySide(
    readNames(names, cutSource(older)),
    readNames(names, cutSource(newer)),
  )
  if (share < MIN_SHARE || tellOthers(slots)) return false
  if (kept.some(isNameWord)) return true
  const telling = kept.filter((word) => !isIdle(word))
  return telling.length >= MIN_SHARED_WORDS && !slots.some(holdOtherThings)
}
