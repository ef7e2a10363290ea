import type { Edition, Item } from '../edition.ts'
import type { TopicChoice } from './filters.ts'
import type { Marks } from './marks.ts'

/** The topics under which an item is shown: the reader's own if there is one, else those found, else Other. */
export function topicsOf(
  item: Pick<Item, 'id' | 'subjects'>,
  marks: Pick<Marks, 'topics'>,
): readonly TopicChoice[] {
  const corrected = marks.topics.get(item.id)
  if (corrected) return [corrected]
  const { topics } = item.subjects
  return topics.length > 0 ? topics.map((match) => match.topic) : ['other']
}

/** The same, but nothing is called Other in an outline: not all of it has been looked at. */
export const topicsShown = (
  { table }: Pick<Edition, 'table'>,
  item: Pick<Item, 'id' | 'subjects'>,
  marks: Pick<Marks, 'topics'>,
): readonly TopicChoice[] =>
  topicsOf(item, marks).filter(
    (topic) => table.findings !== null || topic !== 'other' || marks.topics.has(item.id),
  )

/** The words of one item that decided one of its topics, as they stand. */
export const topicWordsOf = (item: Pick<Item, 'subjects'>, topic: string): readonly string[] =>
  item.subjects.topics.find((match) => match.topic === topic)?.words ?? []
