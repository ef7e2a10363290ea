import { fold } from '../text/words.ts'
import type { Subjects, TopicId } from '../topics/topic.ts'
import type { TopicWords } from './edition.ts'

/** How many words say why a topic is there. */
const MOST = 5

/** Counts the words that decide topics; at the end gives those of each topic, the most frequent first. */
export function createTopicWords() {
  const counts = new Map<TopicId, Map<string, number>>()
  return {
    add: ({ topics }: Subjects): void => {
      for (const { topic, words } of topics) {
        const ofTopic = counts.get(topic) ?? new Map<string, number>()
        for (const word of words) ofTopic.set(fold(word), (ofTopic.get(fold(word)) ?? 0) + 1)
        counts.set(topic, ofTopic)
      }
    },
    finish: (): TopicWords =>
      Object.fromEntries(
        [...counts].map(([topic, words]) => [
          topic,
          [...words]
            .sort((a, b) => b[1] - a[1])
            .slice(0, MOST)
            .map(([word]) => word),
        ]),
      ),
  }
}
