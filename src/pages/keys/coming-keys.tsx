import { useCommands } from '../../browser/keys/use-commands.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'

const wait = () => 'coming' as const

/** Those of a list (`list-actions.tsx`). */
export const listKeys = {
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

/** Those of every page (`use-global-commands.ts`). */
export const pageKeys = {
  undo: wait,
  goIndex: wait,
  goArticle: wait,
  goQuotes: wait,
  goStories: wait,
  goSaved: wait,
  goWire: wait,
  goLibrary: wait,
} satisfies CommandHandlers

/** Queues presses of keys until the chunk that handles them is there. */
export function ComingKeys({ commands }: { readonly commands: CommandHandlers }) {
  useCommands(commands)
  return null
}
