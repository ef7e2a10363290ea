import type { Item } from '../../edition/edition.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicWordsOf } from '../../edition/select/item-topics.ts'
import { describeMatched } from '../text/describe-matched.ts'
import { topicLabel } from '../../topics/labels.ts'

/** The name of a topic beside an item; it can say why, and whether it is the reader's own. */
export function TopicTag({
  item,
  topic,
  corrected,
}: {
  readonly item: Pick<Item, 'subjects'>
  readonly topic: TopicChoice
  readonly corrected: boolean
}) {
  return (
    <span
      className="topic-tag"
      title={corrected ? 'your own choice' : describeMatched(topicWordsOf(item, topic))}
    >
      {topicLabel(topic)}
      {corrected && ' (yours)'}
    </span>
  )
}
