import type { RefObject } from 'react'
import { useCallback, useState } from 'react'
import type { Where } from '../../browser/settings/command-words.ts'
import { commandWords, whereTitles } from '../../browser/settings/command-words.ts'
import type { Command } from '../../browser/settings/commands.ts'
import { commandNames } from '../../browser/settings/commands.ts'
import { findClash, keysOf } from '../../browser/settings/keymap.ts'
import {
  preferencesStore,
  setPreferences,
  usePreferences,
} from '../../browser/settings/preferences.ts'
import { useKeyCapture } from '../../browser/keys/use-key-capture.ts'
import { HelpDialog } from './help-dialog.tsx'

const places = Object.entries(whereTitles) as readonly (readonly [Where, string])[]

/** The help of the keys, where they can be changed and switched off. */
export function KeysDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { shortcuts, keys } = usePreferences()
  const [listening, setListening] = useState<Command | null>(null)
  const [warning, setWarning] = useState<string | null>(null)
  const take = useCallback(
    (key: string | null) => {
      if (key !== null && listening) setWarning(chooseKey(listening, key))
      setListening(null)
    },
    [listening],
  )
  useKeyCapture(listening !== null, take)
  return (
    <HelpDialog
      dialog={dialog}
      groups={places.map(([where, title]) => ({
        title,
        lines: commandNames
          .filter((name) => commandWords[name].where === where)
          .map((name) => ({ name, words: commandWords[name].words, keys: keysOf(name, keys) })),
      }))}
      enabled={shortcuts}
      listening={listening}
      warning={warning}
      onEnable={(enabled) => setPreferences({ shortcuts: enabled })}
      onListen={(name) => {
        setWarning(null)
        setListening(commandNames.find((known) => known === name) ?? null)
      }}
      onReset={() => {
        setWarning(null)
        setPreferences({ keys: {} })
      }}
      onClose={() => setListening(null)}
    />
  )
}

/** Gives a command a key of the reader's choice, unless another has it: then says which, and changes nothing. */
function chooseKey(command: Command, key: string): string | null {
  const { keys } = preferencesStore.get()
  const clash = findClash(key, command, keys)
  if (clash)
    return `“${key}” is already the key for “${commandWords[clash].words}”. Nothing was changed: choose another, or change that one first.`
  setPreferences({ keys: { ...keys, [command]: [key] } })
  return null
}
