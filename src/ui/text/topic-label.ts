import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicLabels } from '../../topics/labels.ts'

/** The short name of a topic for people; "Other" for what no rule matches. */
export const topicLabel = (topic: TopicChoice): string =>
  topic === 'other' ? 'Other' : topicLabels[topic]

/** Why a topic was found: `Why: court, trial`; `no word decided` where none did. A word is named once. */
export const describeMatched = (words: readonly string[]): string =>
  words.length > 0 ? `Why: ${[...new Set(words)].join(', ')}` : 'no word decided'
