import { useSyncExternalStore } from 'react'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { noMarks } from '../../edition/select/marks.ts'
import { createStored } from '../platform/stored-value.ts'

/** Ids kept a kind: the newest stay, so that years of reading do not fill the storage. */
const MOST = 20_000
const ID = /^[0-9a-z~]{1,24}$/

export const marksStore = createStored('wireside.marks.1', parseMarks, printMarks)

/** The reader's marks, the same in every tab. */
export const useMarks = (): Marks => useSyncExternalStore(marksStore.subscribe, marksStore.get)

/** Reads marks from anything: what is no id or no topic is left out. */
export function parseMarks(json: unknown): Marks {
  if (typeof json !== 'object' || json === null) return noMarks
  const field = (name: string): unknown => Object.getOwnPropertyDescriptor(json, name)?.value
  return {
    read: parseIds(field('read')),
    saved: parseIds(field('saved')),
    spiked: parseIds(field('spiked')),
    topics: parseTopics(field('topics')),
  }
}

export function printMarks(marks: Marks): unknown {
  const newest = (ids: ReadonlySet<string>): readonly string[] => [...ids].slice(-MOST)
  return {
    read: newest(marks.read),
    saved: newest(marks.saved),
    spiked: newest(marks.spiked),
    topics: [...marks.topics].slice(-MOST),
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

function parseIds(json: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(json) ? json.filter(isId).slice(-MOST) : [])
}

function parseTopics(json: unknown): ReadonlyMap<string, TopicChoice> {
  const topics = new Map<string, TopicChoice>()
  if (!Array.isArray(json)) return topics
  for (const entry of json.slice(-MOST)) {
    if (!Array.isArray(entry)) continue
    const topic = topicChoices.find((choice) => choice === entry[1])
    if (isId(entry[0]) && topic) topics.set(entry[0], topic)
  }
  return topics
}
