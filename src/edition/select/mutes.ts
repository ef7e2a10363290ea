import { fieldsOf } from '../../json/fields-of.ts'
import type { TopicChoice } from './filters.ts'
import { topicChoices } from './filters.ts'

/** What the reader does not want to see: words and phrases as they were typed, and topics. */
export interface Mutes {
  readonly words: readonly string[]
  readonly topics: readonly TopicChoice[]
}

const MAX_WORDS = 500
const MAX_WORD_CHARACTERS = 100

/**
 * Reads mutes from anything JSON can hold: what is no text or no topic is left out. At most 500 words of 100 characters
 * (UTF-16) each are kept, the last ones. `withoutRepeats` leaves out what is no word, and what is there already.
 */
export function parseMutes(json: unknown): Mutes {
  const [words, topics] = [listOf(json, 'words'), listOf(json, 'topics')]
  return {
    words: words
      .slice(-MAX_WORDS)
      .filter((word): word is string => typeof word === 'string')
      .filter((word) => word.length <= MAX_WORD_CHARACTERS),
    topics: topicChoices.filter((topic) => topics.includes(topic)),
  }
}

function listOf(json: unknown, name: string): readonly unknown[] {
  const value = fieldsOf(json)[name]
  return Array.isArray(value) ? value : []
}
