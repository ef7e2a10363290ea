import { useCallback, useState } from 'react'
import { commandWords, whereTitles } from '../../browser/settings/command-words.ts'
import type { Command } from '../../browser/settings/commands.ts'
import { commandNames } from '../../browser/settings/commands.ts'
import type { CustomKeys } from '../../browser/settings/keymap.ts'
import { keysOf } from '../../browser/settings/keymap.ts'
import { findClash } from '../../browser/settings/find-clash.ts'
import {
  preferencesStore,
  setPreferences,
  usePreferences,
} from '../../browser/settings/preferences.ts'
import { isHandled } from '../../browser/keys/use-commands.ts'
import { useKeyCapture } from '../../browser/keys/use-key-capture.ts'
import type { LateDialog } from '../../browser/place/late-dialog.ts'
import { useStore } from '../../browser/platform/store.ts'
import { Switch } from '../../ui/controls/switch.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyNames } from './key-name.tsx'
import type { ShortcutGroup } from './shortcut-list.tsx'
import { ShortcutList } from './shortcut-list.tsx'

const HERE = 'On this page'

/** The keys and what they do; each can be changed, all can be off. The long list is drawn only while it is open. */
export function ShortcutsDialog({ dialog }: { readonly dialog: LateDialog }) {
  const isOpen = useStore(dialog.isOpen)
  return (
    <Dialog dialog={dialog} title="Keyboard shortcuts" width="wide">
      {isOpen && <Shortcuts />}
    </Dialog>
  )
}

function Shortcuts() {
  const { keys } = usePreferences()
  const [listening, setListening] = useState<Command | null>(null)
  const [warning, setWarning] = useState<{ name: Command; words: string } | null>(null)
  const [isReset, setReset] = useState(false)
  const take = useCallback(
    (key: string | null) => {
      const words = key !== null && listening ? chooseKey(listening, key) : null
      setWarning(words !== null && listening ? { name: listening, words } : null)
      setListening(null)
    },
    [listening],
  )
  useKeyCapture(listening !== null, take)
  const onReset = (): void => {
    setWarning(null)
    setReset(true)
    setPreferences({ keys: {} })
  }
  return (
    <>
      <ShortcutSwitches onReset={onReset} />
      <p role="status" className="min-h-6 pt-2 text-sm font-semibold">
        {isReset && 'The original keys are back.'}
      </p>
      <ShortcutList
        groups={composeGroups(keys)}
        listening={listening}
        warning={warning}
        onListen={(name) => {
          setReset(false)
          if (name !== null) setWarning(null)
          setListening(commandNames.find((known) => known === name) ?? null)
        }}
      />
      <h3 className="mt-4 mb-1 text-[13px] font-semibold">On a touch screen</h3>
      <p className="text-soft">
        Under Headlines, swipe one to the right to save it, to the left to mark it as read.
      </p>
    </>
  )
}

/** What holds for all keys at once. */
function ShortcutSwitches({ onReset }: { readonly onReset: () => void }) {
  const { shortcuts } = usePreferences()
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
      <Switch
        label="Single keys are shortcuts"
        on={shortcuts}
        onChange={(on) => setPreferences({ shortcuts: on })}
      />
      <button type="button" className="min-h-6 underline" onClick={onReset}>
        Back to the original keys
      </button>
      <span className="text-soft">
        <KeyNames keys={['Ctrl+K']} /> or <KeyNames keys={['Cmd+K']} /> for every command by name
      </span>
    </div>
  )
}

/** What works on every page and what the page on view answers to; then all else, by where it works. */
function composeGroups(keys: CustomKeys): readonly ShortcutGroup[] {
  const titleOf = (name: Command): string => {
    const { where } = commandWords[name]
    return where !== 'anywhere' && isHandled(name) ? HERE : whereTitles[where]
  }
  const { anywhere, ...others } = whereTitles
  return [anywhere, HERE, ...Object.values(others)]
    .map((title) => ({
      title,
      lines: commandNames
        .filter((name) => titleOf(name) === title)
        .map((name) => ({ name, words: commandWords[name].words, keys: keysOf(name, keys) })),
    }))
    .filter(({ lines }) => lines.length > 0)
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
