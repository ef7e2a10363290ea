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

/** Limits of what a reader adds: entries, rules, and the UTF-16 units of one entry. */
const MAX_ENTRIES = 2000
const MAX_RULES = 500
const MAX_ENTRY_LENGTH = 60
const PLACE = /^(?:[A-Z]{2}|europe|africa|asia|middle-east|latin-america|eu)$/
const WORD = /[\p{L}\p{N}]/u

/**
 * Reads the site's own list, `{ "topics": { "conflict": ["Hormuz"] }, "places": { "OM": ["Musandam"] },
 * "stopWords": ["exclusive"] }`. Total: what is no topic, no place or no word is left out, and everything beyond
 * 2,000 entries; anything else than such an object adds nothing.
 */
export function parseSiteLexicon(json: unknown): Additions {
  const room = { left: MAX_ENTRIES }
  const topics = topicIds.map(
    (topic) => [topic, entriesOf(fieldOf(fieldOf(json, 'topics'), topic), room)] as const,
  )
  const listed = fieldOf(json, 'places')
  const codes = typeof listed === 'object' && listed !== null ? Object.keys(listed) : []
  const places = codes
    .filter((code) => PLACE.test(code))
    .map((code) => [code, entriesOf(fieldOf(listed, code), room)] as const)
  return {
    topics: Object.fromEntries(topics.filter(([, words]) => words.length > 0)),
    places: Object.fromEntries(places.filter(([, names]) => names.length > 0)),
    stopWords: entriesOf(fieldOf(json, 'stopWords'), room),
    rules: [],
  }
}

/** Reads a reader's rules from anything: what is no rule is left out, and all but the last 500. */
export function parseTopicRules(json: unknown): readonly TopicRule[] {
  if (!Array.isArray(json)) return []
  return json.slice(-MAX_RULES).flatMap((rule: unknown): readonly TopicRule[] => {
    const topic = [...topicIds, 'other' as const].find((id) => id === fieldOf(rule, 'topic'))
    const words = entriesOf(fieldOf(rule, 'words'), { left: MAX_RULES })
    return topic && words.length > 0 ? [{ words, topic }] : []
  })
}

function entriesOf(json: unknown, room: { left: number }): readonly string[] {
  if (!Array.isArray(json)) return []
  const entries = json
    .filter((entry: unknown): entry is string => typeof entry === 'string')
    .map((entry) => entry.trim())
    .filter((entry) => entry.length <= MAX_ENTRY_LENGTH && WORD.test(entry) && !/[,\n]/.test(entry))
    .slice(0, room.left)
  room.left -= entries.length
  return entries
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null
    ? Object.getOwnPropertyDescriptor(json, name)?.value
    : undefined
}
