import { fieldsOf } from '../../json/fields-of.ts'
import type { TopicId } from '../../topics/topic.ts'
import { topicIds } from '../../topics/topic.ts'

/** Words and phrases that a reader has bound to a topic: a headline that holds all of them is of that topic. */
export interface TopicRule {
  readonly words: readonly string[]
  readonly topic: TopicId | 'other'
}

/**
 * What is added to the tables without a build: by the site (`wires/lexicon.json`) words of topics, names of places
 * and words that join no story, by the reader rules.
 */
export interface Additions {
  readonly topics: Readonly<Partial<Record<TopicId, readonly string[]>>>
  readonly places: Readonly<Partial<Record<string, readonly string[]>>>
  readonly stopWords: readonly string[]
  readonly rules: readonly TopicRule[]
}

export const noAdditions: Additions = { topics: {}, places: {}, stopWords: [], rules: [] }

/** Limits of what a reader adds: rules, and the UTF-16 units of one entry. */
const MAX_RULES = 500
const MAX_ENTRY_CHARACTERS = 60
const WORD = /[\p{L}\p{N}]/u

/** Reads a reader's rules from anything: what is no rule is left out, and all but the last 500. */
export function parseTopicRules(json: unknown): readonly TopicRule[] {
  if (!Array.isArray(json)) return []
  return json.slice(-MAX_RULES).flatMap((rule: unknown): readonly TopicRule[] => {
    const { topic: named, words: listed } = fieldsOf(rule)
    const topic = [...topicIds, 'other' as const].find((id) => id === named)
    const words = entriesOf(listed, { left: MAX_RULES })
    return topic && words.length > 0 ? [{ words, topic }] : []
  })
}

/** The words of a list, as many as there is room for; what is no word is left out. */
export function entriesOf(json: unknown, room: { left: number }): readonly string[] {
  if (!Array.isArray(json)) return []
  const entries = json
    .filter((entry: unknown): entry is string => typeof entry === 'string')
    .map((entry) => entry.trim())
    .filter(
      (entry) => entry.length <= MAX_ENTRY_CHARACTERS && WORD.test(entry) && !/[,\n]/.test(entry),
    )
    .slice(0, room.left)
  room.left -= entries.length
  return entries
}
