import { foldPhrase } from '../../edition/languages/fold-phrase.ts'
import type { Additions, TopicRule } from '../../edition/languages/additions.ts'
import {
  noAdditions,
  parseSiteLexicon,
  parseTopicRules,
} from '../../edition/languages/additions.ts'
import { createStore, useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'
import { doUndoable } from '../platform/undo.ts'

/** Words that the reader has bound to a topic for good. */
export const topicRulesStore = createStored(
  'wireside.topic-rules.1',
  parseTopicRules,
  (rules) => rules,
)

export const useTopicRules = (): readonly TopicRule[] => useStore(topicRulesStore)

const siteLexicon = createStore<Additions>(noAdditions)

/** What this site's list adds to the tables. */
export const useSiteLexicon = (): Additions => useStore(siteLexicon)

/** All that is added to the tables now; `null` where nothing is. */
export function findAdditions(): Additions | null {
  const [lexicon, rules] = [siteLexicon.get(), topicRulesStore.get()]
  return lexicon === noAdditions && rules.length === 0 ? null : { ...lexicon, rules }
}

/** Calls the listener whenever what is added has changed: what was found must be found anew. */
export function watchAdditions(listener: () => void): void {
  siteLexicon.subscribe(listener)
  topicRulesStore.subscribe(listener)
}

const SITE_LEXICON = 'wires/lexicon.json'
const MOST_BYTES = 512 * 1024
const WAIT = 10_000

/** Fetches the site's list, where it ships one; what cannot be had or read adds nothing. Never throws. */
export async function loadSiteLexicon(base: string): Promise<void> {
  try {
    const response = await fetch(new URL(SITE_LEXICON, base), {
      signal: AbortSignal.timeout(WAIT),
      redirect: 'error',
      credentials: 'omit',
    })
    const text = response.ok ? await response.text() : '{}'
    if (text.length > MOST_BYTES) return
    const lexicon = parseSiteLexicon(JSON.parse(text))
    const isEmpty = [lexicon.topics, lexicon.places, lexicon.stopWords].every(
      (part) => Object.keys(part).length === 0,
    )
    if (!isEmpty) siteLexicon.set(lexicon)
  } catch {
    // A missing or unreadable list adds nothing.
  }
}

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
