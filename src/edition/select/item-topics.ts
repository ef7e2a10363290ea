import type { Edition, Item } from '../edition.ts'
import { hasTables } from '../languages/has-tables.ts'
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

/** The same, but nothing is called Other in an outline, or in a language without tables: nobody has looked. */
export const topicsShown = (
  { table, reading }: Pick<Edition, 'table' | 'reading'>,
  item: Pick<Item, 'id' | 'subjects'>,
  marks: Pick<Marks, 'topics'>,
): readonly TopicChoice[] =>
  topicsOf(item, marks).filter(
    (topic) =>
      topic !== 'other' ||
      marks.topics.has(item.id) ||
      (table.findings !== null && hasTables(reading.lang)),
  )

/** The words of one item that decided one of its topics, as they stand. */
export const topicWordsOf = (item: Pick<Item, 'subjects'>, topic: string): readonly string[] =>
  item.subjects.topics.find((match) => match.topic === topic)?.words ?? []
