import { fieldsOf } from '../../json/fields-of.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { noMarks } from '../../edition/select/marks.ts'

/** Ids kept a kind: the newest stay, so that years of reading do not fill the storage. */
export const MAX_MARKS = 20_000

/** Marks from anything JSON can hold: what is no id or no topic is left out (`findMarksFault` tells of it). */
export function parseMarks(json: unknown): Marks {
  // The same value each time, so that the first mark does not draw every row anew.
  if (json === undefined) return noMarks
  const { read, saved, spiked, topics } = fieldsOf(json)
  return {
    read: parseIds(read),
    saved: parseIds(saved),
    spiked: parseIds(spiked),
    topics: new Map(newestOf(topics).flatMap(parseTopicMark)),
  }
}

const parseIds = (json: unknown): ReadonlySet<string> => new Set(newestOf(json).filter(isId))

const newestOf = (json: unknown): readonly unknown[] =>
  Array.isArray(json) ? json.slice(-MAX_MARKS) : []

/** The id of an item with the topic that the reader gave it, alone in a list; an empty list for what is no such pair. */
export function parseTopicMark(json: unknown): readonly (readonly [string, TopicChoice])[] {
  const [id, topic, ...more]: readonly unknown[] = Array.isArray(json) ? json : []
  const choice = topicChoices.find((known) => known === topic)
  return isId(id) && choice !== undefined && more.length === 0 ? [[id, choice]] : []
}

const ID = /^[\da-z~]{1,24}$/

/** Ids of items and quotes; `~2` tells apart what has the same text. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
