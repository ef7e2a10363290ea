import type { Command } from '../../browser/settings/commands.ts'
import { keysOf } from '../../browser/settings/keymap.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import { Kbd } from '../../ui/kbd.tsx'

/** A key as its cap has it, `Esc`, `Left`, `Shift A`, in letters that every font has. */
const nameOf = (key: string): string =>
  /^[A-Z]$/.test(key)
    ? `Shift ${key}`
    : key
        .replace(/^Escape$/, 'Esc')
        .replace(/^Arrow/, '')
        .replace(/(?<=.)\+(?=.)/, ' ')

/** The key of a command as a hint for the eye; none where the reader has taken it away, or uses no keys at all. */
export function KeyOf({ command }: { readonly command: Command }) {
  const { shortcuts, keys } = usePreferences()
  const [key] = keysOf(command, keys)
  return shortcuts && key && <Kbd>{key.split(' ').map(nameOf).join(' ')}</Kbd>
}

/** The keys of a command, as caps: `g` `i` for a sequence, alternatives set apart. */
export function KeyNames({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, index) => (
    <span key={key} className="whitespace-nowrap">
      {index > 0 && <span className="text-soft"> or </span>}
      {key.split(' ').map((part, place) => (
        <kbd
          key={place}
          className="ms-0.5 rounded-sm border border-rule px-1.5 py-px font-mono text-xs"
        >
          {nameOf(part)}
        </kbd>
      ))}
    </span>
  ))
}
