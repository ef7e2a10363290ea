import { fieldsOf } from '../../json/fields-of.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { noMarks } from '../../edition/select/marks.ts'

/** Ids kept a kind: the newest stay, so that years of reading do not fill the storage. */
export const MOST_MARKS = 20_000

/** Is told of what is not read, in a sentence. */
type OnFault = (sentence: string) => void

/**
 * Marks from anything JSON can hold: what is no id or no topic is left out, and told. Storage and files are read
 * alike; a file is refused for the first fault that is told of it.
 */
export function parseMarks(json: unknown, onFault: OnFault = () => undefined): Marks {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    onFault('The marks in the file are not lists with names.')
    return noMarks
  }
  const unknown = Object.keys(json).find((name) => !Object.hasOwn(noMarks, name))
  if (unknown !== undefined)
    onFault(`The marks in the file hold something unknown: “${unknown.slice(0, 40)}”.`)
  const fields = fieldsOf(json)
  const idsOf = (kind: string, words = kind): ReadonlySet<string> =>
    parseIds(words, fields[kind], onFault)
  return {
    read: idsOf('read'),
    saved: idsOf('saved'),
    spiked: idsOf('spiked', 'hidden'),
    topics: parseTopics(fields['topics'], onFault),
  }
}

function parseIds(kind: string, json: unknown, onFault: OnFault): ReadonlySet<string> {
  if (!Array.isArray(json)) {
    onFault(`The file lacks the list of what is ${kind}.`)
    return new Set()
  }
  const wrong = json.findIndex((id) => !isId(id))
  if (wrong >= 0) onFault(`Entry ${wrong + 1} of what is ${kind} is no mark of Wireside.`)
  return new Set(json.filter(isId).slice(-MOST_MARKS))
}

function parseTopics(json: unknown, onFault: OnFault): ReadonlyMap<string, TopicChoice> {
  const topics = new Map<string, TopicChoice>()
  if (!Array.isArray(json)) {
    onFault('The file lacks the list of corrected topics.')
    return topics
  }
  const first = Math.max(0, json.length - MOST_MARKS)
  for (const [index, entry] of json.slice(first).entries()) {
    const [id, topic, ...more]: readonly unknown[] = Array.isArray(entry) ? entry : []
    const choice = topicChoices.find((known) => known === topic)
    if (isId(id) && choice !== undefined && more.length === 0) topics.set(id, choice)
    else onFault(`Entry ${first + index + 1} of the corrected topics is not an id and a topic.`)
  }
  return topics
}

const ID = /^[0-9a-z~]{1,24}$/

/** Ids of items and quotes; `~2` tells apart what has the same text. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
