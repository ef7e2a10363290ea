import { fold } from '../text/words.ts'
import type { TopicId } from '../topics/topic.ts'
import type { Edition, Item } from './edition.ts'

/** The words that decided a topic, at most `most` of them, the most frequent of the edition first. */
export function countTopicWords(
  edition: Edition,
  most = 5,
): ReadonlyMap<TopicId, readonly string[]> {
  const counts = new Map<TopicId, Map<string, number>>()
  for (const { subjects } of edition.headlines)
    for (const { topic, words } of subjects.topics) {
      const ofTopic = counts.get(topic) ?? new Map<string, number>()
      for (const word of words) ofTopic.set(fold(word), (ofTopic.get(fold(word)) ?? 0) + 1)
      counts.set(topic, ofTopic)
    }
  return new Map(
    [...counts].map(([topic, words]) => [
      topic,
      [...words]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([word]) => word),
    ]),
  )
}

/** The words of one item that decided one of its topics, as they stand. */
export const topicWordsOf = (item: Pick<Item, 'subjects'>, topic: string): readonly string[] =>
  item.subjects.topics.find((match) => match.topic === topic)?.words ?? []
