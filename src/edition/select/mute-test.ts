import type { TopicChoice } from './filters.ts'
import type { Mutes } from './mutes.ts'
import { composePattern, foldWords } from './mutes.ts'

/** Why an item is muted: the first word, or else the first topic, that mutes it. */
export type MutedBy =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'topic'; readonly topic: TopicChoice }

/**
 * Makes the test of items against mutes, to be used on many. Words are matched whole (`art` mutes `Art's`
 * and `art-house`, not `party`), phrases word by word, without regard to case, diacritics and signs.
 */
export function createMuteTest(
  mutes: Mutes,
): (texts: readonly string[], topics: readonly TopicChoice[]) => MutedBy | null {
  const muted = new Set(mutes.topics)
  const words = mutes.words.flatMap((word) => {
    const pattern = composePattern(word)
    return pattern ? { word, pattern } : []
  })
  return (texts, topics) => {
    const text = words.length > 0 ? texts.map(foldWords).join('') : ''
    const found = words.find(({ pattern }) => text.includes(pattern))
    if (found) return { kind: 'word', word: found.word }
    const topic = topics.find((one) => muted.has(one))
    return topic === undefined ? null : { kind: 'topic', topic }
  }
}
