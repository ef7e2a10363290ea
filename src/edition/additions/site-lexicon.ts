import { fieldsOf } from '../../json/fields-of.ts'
import { topicIds } from '../../topics/topic.ts'
import type { Additions } from './additions.ts'
import { entriesOf } from './additions.ts'

/** The most that a site adds. */
const MAX_ENTRIES = 2000
const PLACE = /^(?:[A-Z]{2}|europe|africa|asia|middle-east|latin-america|eu)$/

/**
 * Reads the site's own list, `{ "topics": { "conflict": ["Hormuz"] }, "places": { "OM": ["Musandam"] },
 * "stopWords": ["exclusive"] }`. Total: what is no topic, no place or no word is left out, and everything beyond
 * 2,000 entries; anything else than such an object adds nothing.
 */
export function parseSiteLexicon(json: unknown): Additions {
  const room = { left: MAX_ENTRIES }
  const listed = fieldsOf(json)
  const ofTopics = fieldsOf(listed['topics'])
  const topics = topicIds.map((topic) => [topic, entriesOf(ofTopics[topic], room)] as const)
  const places = Object.entries(fieldsOf(listed['places']))
    .filter(([code]) => PLACE.test(code))
    .map(([code, names]) => [code, entriesOf(names, room)] as const)
  return {
    topics: Object.fromEntries(topics.filter(([, words]) => words.length > 0)),
    places: Object.fromEntries(places.filter(([, names]) => names.length > 0)),
    stopWords: entriesOf(listed['stopWords'], room),
    rules: [],
  }
}
