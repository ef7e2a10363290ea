import type { RefObject } from 'react'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { topicChoices } from '../../edition/select/filters.ts'
import type { Mutes } from '../../edition/select/mutes.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { topicLabel } from '../../topics/labels.ts'

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
  const field = 'mt-1 min-h-9 rounded-lg border border-rule bg-paper px-3 text-sm font-normal'
  return (
    <Dialog dialog={dialog} title="Mute">
      <form
        className="mt-3 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const word = new FormData(event.currentTarget).get('word')
          event.currentTarget.reset()
          if (typeof word === 'string' && word.trim()) onMuteWord(word.trim())
        }}
      >
        <label className="flex flex-1 flex-col text-sm font-semibold">
          Word or phrase
          <input name="word" required maxLength={100} autoComplete="off" className={field} />
        </label>
        <Button type="submit">Mute</Button>
      </form>
      <label className="mt-3 flex flex-col text-sm font-semibold">
        Topic
        <select
          className={field}
          value=""
          onChange={(event) => {
            const topic = topicChoices.find((choice) => choice === event.currentTarget.value)
            if (topic) onMuteTopic(topic)
          }}
        >
          <option value="">choose a topic to mute</option>
          {topicChoices
            .filter((choice) => !mutes.topics.includes(choice))
            .map((choice) => (
              <option key={choice} value={choice}>
                {topicLabel(choice)}
              </option>
            ))}
        </select>
      </label>
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

function MutedLine({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <li className="flex items-center justify-between border-b border-rule py-1.5 text-sm">
      <bdi>{name}</bdi>
      <Button aria-label={`Unmute ${name}`} onClick={onRemove}>
        Unmute
      </Button>
    </li>
  )
}
