import type { Additions, TopicRule } from '../../edition/additions/additions.ts'
import { noAdditions, parseTopicRules } from '../../edition/additions/additions.ts'
import { createStore, useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'

/** Words that the reader has bound to a topic for good. */
export const topicRulesStore = createStored(
  'wireside.topic-rules.1',
  parseTopicRules,
  (rules) => rules,
)

export const useTopicRules = (): readonly TopicRule[] => useStore(topicRulesStore)

/** What `load-site-lexicon.ts` has fetched. */
export const siteLexicon = createStore<Additions>(noAdditions)

/** What this site's list adds to the tables. */
export const useSiteLexicon = (): Additions => useStore(siteLexicon)

/** All that is added to the tables now; `null` where nothing is. */
export function findAdditions(): Additions | null {
  const [lexicon, rules] = [siteLexicon.get(), topicRulesStore.get()]
  return lexicon === noAdditions && rules.length === 0 ? null : { ...lexicon, rules }
}
