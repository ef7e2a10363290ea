import type { Command } from './commands.ts'
import { commandNames } from './commands.ts'
import type { CustomKeys } from './keymap.ts'
import { keysOf } from './keymap.ts'

/** The command that already has a key, or one whose sequence begins with it; `undefined` where it is free. */
export function findClash(key: string, command: Command, custom: CustomKeys): Command | undefined {
  return commandNames.find(
    (other) =>
      other !== command &&
      keysOf(other, custom).some(
        (taken) => taken === key || taken.startsWith(`${key} `) || key.startsWith(`${taken} `),
      ),
  )
}
