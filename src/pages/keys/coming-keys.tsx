import { useCommands } from '../../browser/keys/use-commands.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'
import { commandNames } from '../../browser/settings/commands.ts'

const wait = () => 'coming' as const

const waitFor = (names: RegExp): CommandHandlers =>
  Object.fromEntries(commandNames.filter((name) => names.test(name)).map((name) => [name, wait]))

/** Those of a list (`list-actions.tsx`). */
export const listKeys = waitFor(/^(?:next|prev|first|last|open$|back$|read|save|spike|copy|topic)/)

/** Those of every page (`use-global-commands.ts`). */
export const pageKeys = waitFor(/^(?:undo|go)/)

/** Queues presses of keys until the chunk that handles them is there. */
export function ComingKeys({ commands }: { readonly commands: CommandHandlers }) {
  useCommands(commands)
  return null
}
