import { useRef, useState } from 'react'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import { topicLabel } from '../../topics/labels.ts'

/** What changes so soon after a key went down was turned to by that key; from an open list nobody chooses as fast. */
const TURN_MS = 100

/**
 * Lets the reader put a headline under another topic, or back to what was found. By keys the topic that is turned to is
 * chosen with Enter, or by going on from there.
 */
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
  const [pending, setPending] = useState('')
  const keyAt = useRef(-Infinity)
  const correct = (choice: string): void => {
    setPending('')
    onCorrect(topicChoices.find((one) => one === choice) ?? null)
  }
  return (
    <select
      aria-label="Change topic"
      className={`h-5 appearance-none bg-transparent underline decoration-edge underline-offset-3 ${pending ? '' : 'w-16'}`}
      value={pending}
      // Where the list is closed an arrow or a letter turns to a topic, on the way to another: that is no choice yet.
      onKeyDown={(event) => {
        keyAt.current = performance.now()
        if (!pending || !['Enter', 'Escape'].includes(event.key)) return
        event.preventDefault()
        if (event.key === 'Enter') correct(pending)
        else setPending('')
      }}
      onBlur={() => {
        if (pending) correct(pending)
      }}
      onChange={({ currentTarget: { value } }) => {
        if (performance.now() - keyAt.current < TURN_MS) setPending(value)
        else correct(value)
      }}
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
