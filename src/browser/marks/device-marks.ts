import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'

const FIELDS: readonly string[] = ['read', 'saved', 'spiked', 'topics']
/** Ids of items and quotes; `~2` tells apart what has the same text. */
const ID = /^[0-9a-z~]{1,24}$/

/** Marks from anything JSON can hold; a sentence that names the first fault where they are not whole. */
export function parseMarksStrictly(json: unknown): Marks | string {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return 'The marks in the file are not lists with names.'
  const unknown = Object.keys(json).find((name) => !FIELDS.includes(name))
  if (unknown !== undefined)
    return `The marks in the file hold something unknown: “${unknown.slice(0, 40)}”.`
  const field = (name: string): unknown => Object.getOwnPropertyDescriptor(json, name)?.value
  const read = parseIds('read', field('read'))
  const saved = parseIds('saved', field('saved'))
  const spiked = parseIds('spiked', field('spiked'))
  const topics = parseTopics(field('topics'))
  if (typeof read === 'string') return read
  if (typeof saved === 'string') return saved
  if (typeof spiked === 'string') return spiked
  return typeof topics === 'string' ? topics : { read, saved, spiked, topics }
}

function parseIds(kind: string, json: unknown): ReadonlySet<string> | string {
  if (!Array.isArray(json)) return `The file lacks the list of what is ${kind}.`
  const wrong = json.findIndex((id) => !isId(id))
  if (wrong >= 0) return `Entry ${wrong + 1} of what is ${kind} is no mark of Wireside.`
  return new Set(json.filter(isId))
}

function parseTopics(json: unknown): ReadonlyMap<string, TopicChoice> | string {
  if (!Array.isArray(json)) return 'The file lacks the list of corrected topics.'
  const topics = new Map<string, TopicChoice>()
  for (const [index, entry] of json.entries()) {
    const [id, topic, ...more]: readonly unknown[] = Array.isArray(entry) ? entry : []
    const choice = topicChoices.find((known) => known === topic)
    if (!isId(id) || choice === undefined || more.length > 0)
      return `Entry ${index + 1} of the corrected topics is not an id and a topic.`
    topics.set(id, choice)
  }
  return topics
}

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)
