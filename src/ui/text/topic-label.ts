import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicLabels } from '../../topics/labels.ts'

/** The short name of a topic for people; "Other" for what no rule matches. */
export const topicLabel = (topic: TopicChoice): string =>
  topic === 'other' ? 'Other' : topicLabels[topic]

/** Why a topic was found: `matched: court, trial`; `no word decided` where none did. A word is named once, and by whose list. */
export const describeMatched = (
  words: readonly string[],
  byOf: (word: string) => string | null = () => null,
): string => {
  const named = [...new Set(words)].map((word) => [word, byOf(word)].filter(Boolean).join(', by '))
  return named.length > 0 ? `matched: ${named.join(', ')}` : 'no word decided'
}
