import type { ReactNode, RefObject } from 'react'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import type { Mutes } from '../../edition/select/mutes.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { topicLabel } from '../../topics/labels.ts'

const FIELD = 'muted'
const FIELD_LOOK = 'mt-1 min-h-9 rounded-md border border-edge bg-sheet px-3 text-sm font-normal'

/** What the reader does not want to see: words, phrases and topics, each of which can be let in again. */
export function MuteDialog({
  dialog,
  mutes,
  onMuteWord,
  onMuteTopic,
  onUnmuteWord,
  onUnmuteTopic,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly mutes: Mutes
  readonly onMuteWord: (word: string) => void
  readonly onMuteTopic: (topic: TopicChoice) => void
  readonly onUnmuteWord: (word: string) => void
  readonly onUnmuteTopic: (topic: TopicChoice) => void
}) {
  return (
    <Dialog dialog={dialog} title="Mute">
      <MuteForm label="Word or phrase" button="Mute" onMute={onMuteWord}>
        <input name={FIELD} required maxLength={100} autoComplete="off" className={FIELD_LOOK} />
      </MuteForm>
      <MuteForm
        label="Topic"
        button="Mute topic"
        onMute={(value) => {
          const topic = topicChoices.find((choice) => choice === value)
          if (topic) onMuteTopic(topic)
        }}
      >
        <select name={FIELD} required className={FIELD_LOOK}>
          <option value="">Choose a topic</option>
          {topicChoices
            .filter((choice) => !mutes.topics.includes(choice))
            .map((choice) => (
              <option key={choice} value={choice}>
                {topicLabel(choice)}
              </option>
            ))}
        </select>
      </MuteForm>
      <ul role="list" className="mt-4" aria-label="Muted">
        {mutes.words.map((word) => (
          <MutedLine key={`word ${word}`} name={`“${word}”`} onRemove={() => onUnmuteWord(word)} />
        ))}
        {mutes.topics.map((topic) => (
          <MutedLine
            key={`topic ${topic}`}
            name={`topic ${topicLabel(topic)}`}
            onRemove={() => onUnmuteTopic(topic)}
          />
        ))}
      </ul>
      {mutes.words.length + mutes.topics.length === 0 && (
        <p className="text-sm text-soft">
          Nothing is muted. Muted headlines are hidden, never lost: the list says how many there are
          and can show them.
        </p>
      )}
    </Dialog>
  )
}

/** A field and the button that mutes what is in it: a choice alone mutes nothing, arrow keys go through them. */
function MuteForm({
  label,
  button,
  onMute,
  children,
}: {
  readonly label: string
  readonly button: string
  readonly onMute: (value: string) => void
  readonly children: ReactNode
}) {
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const value = new FormData(event.currentTarget).get(FIELD)
        event.currentTarget.reset()
        if (typeof value === 'string' && value.trim()) onMute(value.trim())
      }}
    >
      <label className="flex flex-1 flex-col text-sm font-semibold">
        {label}
        {children}
      </label>
      <Button type="submit">{button}</Button>
    </form>
  )
}

function MutedLine({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <li className="flex items-center justify-between gap-2 border-b border-rule py-1.5 text-sm">
      <bdi className="wrap-anywhere">{name}</bdi>
      <Button aria-label={`Unmute ${name}`} onClick={onRemove}>
        Unmute
      </Button>
    </li>
  )
}
