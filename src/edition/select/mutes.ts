import { fieldsOf } from '../../json/fields-of.ts'
import { foldText } from '../../text/folded.ts'
import type { TopicChoice } from './filters.ts'
import { topicChoices } from './filters.ts'

/** What the reader does not want to see: words and phrases as they were typed, and topics. */
export interface Mutes {
  readonly words: readonly string[]
  readonly topics: readonly TopicChoice[]
}

/** Why an item is muted: the first word, or else the first topic, that mutes it. */
export type MutedBy =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'topic'; readonly topic: TopicChoice }

const MAX_WORDS = 500
const MAX_WORD_CHARACTERS = 100
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

/**
 * Reads mutes from anything JSON can hold: what is no word or no topic is left out, what is repeated counts
 * once. At most 500 words of 100 characters (UTF-16) each are kept, the last ones.
 */
export function parseMutes(json: unknown): Mutes {
  const words = new Map<string, string>()
  for (const entry of listOf(json, 'words').slice(-MAX_WORDS)) {
    if (typeof entry !== 'string' || entry.length > MAX_WORD_CHARACTERS) continue
    const pattern = composePattern(entry)
    if (pattern && !words.has(pattern)) words.set(pattern, entry.trim())
  }
  const topics = new Set(listOf(json, 'topics'))
  return { words: [...words.values()], topics: topicChoices.filter((topic) => topics.has(topic)) }
}

/** The words of a text between bars, possessives without their ending: `|the|crew|s|…`. */
function foldWords(text: string): string {
  const tokens = foldText(text).text.match(TOKEN) ?? []
  return tokens.length > 0 ? `|${tokens.map(cutPossessive).join('|')}|` : ''
}

const cutPossessive = (token: string): string => token.replace(/'s$/, '')

function composePattern(word: string): string {
  const folded = foldWords(word)
  return UNSPACED.test(folded) ? folded.slice(1, -1) : folded
}

function listOf(json: unknown, name: string): readonly unknown[] {
  const value = fieldsOf(json)[name]
  return Array.isArray(value) ? value : []
}
