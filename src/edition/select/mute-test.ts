import { foldText } from '../../text/folded.ts'
import type { TopicChoice } from './filters.ts'
import type { Mutes } from './mutes.ts'

/** Why an item is muted: the first word, or else the first topic, that mutes it. */
export type MutedBy =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'topic'; readonly topic: TopicChoice }

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu
/** Scripts that put no spaces between words: there a muted word may stand anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Makes the test of items against mutes, to be used on many. Words are matched whole (`art` mutes `Art's`
 * and `art-house`, not `party`), phrases word by word, without regard to case, diacritics and signs.
 */
export function createMuteTest(
  mutes: Mutes,
): (texts: readonly string[], topics: readonly TopicChoice[]) => MutedBy | null {
  const muted = new Set(mutes.topics)
  const words = mutes.words.flatMap((word) => {
    const pattern = composePattern(word)
    return pattern ? { word, pattern } : []
  })
  return (texts, topics) => {
    const text = words.length > 0 ? texts.map(foldWords).join('') : ''
    const found = words.find(({ pattern }) => text.includes(pattern))
    if (found) return { kind: 'word', word: found.word }
    const topic = topics.find((one) => muted.has(one))
    return topic === undefined ? null : { kind: 'topic', topic }
  }
}

/** Mutes without what is no word, and each word once however it is written: as it was written first. */
export function withoutRepeats({ words, topics }: Mutes): Mutes {
  const kept = new Map<string, string>()
  for (const word of words) {
    const pattern = composePattern(word)
    if (pattern && !kept.has(pattern)) kept.set(pattern, word.trim())
  }
  return { words: [...kept.values()], topics }
}

/** The words of a text between bars, possessives without their ending: `|the|crew|s|…`. */
function foldWords(text: string): string {
  const tokens = foldText(text).text.match(TOKEN) ?? []
  return tokens.length > 0 ? `|${tokens.map(cutPossessive).join('|')}|` : ''
}

const cutPossessive = (token: string): string => token.replace(/'s$/, '')

/** A muted word as it is looked for in what `foldWords` gives; `''` for what is no word. */
function composePattern(word: string): string {
  const folded = foldWords(word)
  return UNSPACED.test(folded) ? folded.slice(1, -1) : folded
}
