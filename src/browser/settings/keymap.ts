import { fieldsOf } from '../../json/fields-of.ts'
import type { Command } from './commands.ts'
import { commandNames, commands } from './commands.ts'

/** Keys that the reader has chosen in place of ours, a command. */
export type CustomKeys = { readonly [Name in Command]?: readonly string[] }

/** The keys of a command, as they are in force. */
export const keysOf = (command: Command, custom: CustomKeys): readonly string[] =>
  custom[command] ?? commands[command].keys

/** Which command a key or a sequence is. Where two claim one, the first of the table has it. */
export function composeKeymap(custom: CustomKeys): ReadonlyMap<string, Command> {
  const keymap = new Map<string, Command>()
  for (const command of commandNames)
    for (const key of keysOf(command, custom)) if (!keymap.has(key)) keymap.set(key, command)
  return keymap
}

/** Reads chosen keys from anything: what is no command or no list of short texts is left out. */
export function parseCustomKeys(json: unknown): CustomKeys {
  const fields = fieldsOf(json)
  return Object.fromEntries(
    commandNames.flatMap((command) => {
      const keys = fields[command]
      if (!Array.isArray(keys)) return []
      const texts = keys.filter((key): key is string => typeof key === 'string' && key.length < 24)
      return [[command, texts.slice(0, 4)]]
    }),
  )
}

/** The name of the key that was pressed: `a`, `A`, `Space`, `Shift+Space`, `Escape`. */
export function nameOfKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space'
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  // On a keyboard of another script the key stands where the Latin letter does.
  if (letter && !/^[!-~]+$/.test(key)) return shiftKey ? letter : letter.toLowerCase()
  return key
}
