import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicLabels } from '../../topics/labels.ts'

/** The short name of a topic for people; "Other" for what no rule matches. */
export const topicLabel = (topic: TopicChoice): string =>
  topic === 'other' ? 'Other' : topicLabels[topic]

/** The words for which a topic was found, each once, and by whose list: `court, trial`; `no word decided` for none. */
export const listMatched = (
  words: readonly string[],
  byOf: (word: string) => string | null = () => null,
): string =>
  [...new Set(words)].map((word) => [word, byOf(word)].filter(Boolean).join(', by ')).join(', ') ||
  'no word decided'

/** Why a topic was found: `matched: court, trial`. */
export const describeMatched = (words: readonly string[]): string =>
  `${words.length > 0 ? 'matched: ' : ''}${listMatched(words)}`
