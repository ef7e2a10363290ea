import { useCommands } from '../../browser/keys/use-commands.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'

const wait = () => 'coming' as const

const commands = {
  next: wait,
  previous: wait,
  nextUnread: wait,
  first: wait,
  last: wait,
  open: wait,
  back: wait,
  read: wait,
  save: wait,
  spike: wait,
  copy: wait,
  readShown: wait,
  topicLeft: wait,
  topicRight: wait,
} satisfies CommandHandlers

/** Queues key presses of a list until the chunk that handles them is there (`list-actions.tsx`). */
export function ComingKeys() {
  useCommands(commands)
  return null
}
