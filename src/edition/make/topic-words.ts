import { fold } from '../../text/words.ts'
import type { Subjects } from '../../topics/topic.ts'
import type { DecidingWords } from '../edition.ts'

/** Words kept to say why a topic or a place was given. */
const MAX_WORDS = 5

/** Counts the words that decide topics and places; at the end gives those of each, the most frequent first. */
export function createDecidingWords() {
  const ofTopics = createCounts()
  const ofPlaces = createCounts()
  return {
    add: ({ topics, places }: Subjects): void => {
      for (const { topic, words } of topics) ofTopics.add(topic, words)
      for (const { place, words } of places) ofPlaces.add(place, words)
    },
    finish: (): DecidingWords => ({ topicWords: ofTopics.finish(), placeWords: ofPlaces.finish() }),
  }
}

function createCounts() {
  const counts = new Map<string, Map<string, number>>()
  return {
    add: (subject: string, words: readonly string[]): void => {
      const ofSubject = counts.get(subject) ?? new Map<string, number>()
      for (const word of words) ofSubject.set(fold(word), (ofSubject.get(fold(word)) ?? 0) + 1)
      counts.set(subject, ofSubject)
    },
    finish: (): Readonly<Partial<Record<string, readonly string[]>>> =>
      Object.fromEntries(
        [...counts].map(([subject, words]) => [
          subject,
          [...words]
            .sort((a, b) => b[1] - a[1])
            .slice(0, MAX_WORDS)
            .map(([word]) => word),
        ]),
      ),
  }
}
