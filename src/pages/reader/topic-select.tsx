import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import { topicLabel } from '../../ui/text/topic-label.ts'

/** Lets the reader put a headline under another topic, or back to what was found. */
export function TopicSelect({
  found,
  corrected,
  onCorrect,
}: {
  /** The topics as they were found. */
  readonly found: readonly TopicChoice[]
  readonly corrected: TopicChoice | null
  readonly onCorrect: (topic: TopicChoice | null) => void
}) {
  return (
    <label className="print:hidden">
      Topic{' '}
      <select
        className="ms-0.5 min-h-7 rounded-md border border-rule bg-sheet px-1 text-ink"
        value={corrected ?? ''}
        onChange={(event) =>
          onCorrect(topicChoices.find((choice) => choice === event.currentTarget.value) ?? null)
        }
      >
        <option value="">as found: {found.map(topicLabel).join(', ')}</option>
        {topicChoices.map((choice) => (
          <option key={choice} value={choice}>
            {topicLabel(choice)}
          </option>
        ))}
      </select>
      {corrected && <span className="ms-1.5">(yours)</span>}
    </label>
  )
}
