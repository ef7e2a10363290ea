import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import { topicLabel } from '../../topics/labels.ts'

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
    <select
      aria-label="Change topic"
      className="h-5 w-16 appearance-none bg-transparent underline decoration-edge underline-offset-3"
      value=""
      onChange={(event) =>
        onCorrect(topicChoices.find((choice) => choice === event.currentTarget.value) ?? null)
      }
    >
      <option value="" disabled hidden>
        Change…
      </option>
      {corrected && <option value="found">as found: {found.map(topicLabel).join(', ')}</option>}
      {topicChoices.map((choice) => (
        <option key={choice} value={choice}>
          {topicLabel(choice)}
        </option>
      ))}
    </select>
  )
}
