import type { TopicRule } from '../../edition/additions/additions.ts'
import { foldPhrase } from '../../edition/additions/fold-phrase.ts'
import { doUndoable } from '../platform/undo.ts'
import { topicRulesStore } from './word-additions.ts'

const isOf = (words: readonly string[]) => (rule: TopicRule) =>
  rule.words.map(foldPhrase).toSorted().join() === words.map(foldPhrase).toSorted().join()

/** Makes words a rule for a topic, replacing any rule they had; `null` removes the rule. */
export function bindWords(words: readonly string[], topic: TopicRule['topic'] | null): void {
  const before = topicRulesStore.get()
  doUndoable(
    topic ? 'Topic of these words kept as a rule' : 'Rule forgotten',
    () =>
      topicRulesStore.change((now) => [
        ...now.filter((rule) => !isOf(words)(rule)),
        ...(topic ? [{ words, topic }] : []),
      ]),
    () => topicRulesStore.set(before),
  )
}
