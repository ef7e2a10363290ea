import { memo } from 'react'
import { commandWords } from '../../browser/settings/command-words.ts'
import type { CustomKeys } from '../../browser/settings/keymap.ts'
import { composeKeymap } from '../../browser/settings/keymap.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import type { LateDialog } from '../../browser/place/late-dialog.ts'
import { isHandled, useCommands, usePendingKey } from '../../browser/keys/use-commands.ts'
import { useStore } from '../../browser/platform/store.ts'
import { DataDialog } from '../settings/data-dialog.tsx'
import { KeyHint } from './key-hint.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

/**
 * The dialogs that keys open on every page, and the hint for a sequence whose first key was pressed. Memoised: no
 * page renders them again.
 */
export const KeyDialogs = memo(function KeyDialogs({
  keys,
  data,
}: {
  readonly keys: LateDialog
  readonly data: LateDialog
}) {
  const pending = usePendingKey()
  const isDataDrawn = useStore(data.wasOpened)
  const { keys: custom } = usePreferences()
  useCommands({
    backUp: data.open,
    settings: () => document.getElementById('look')?.showPopover(),
  })
  return (
    <>
      <KeyHint pending={pending} followers={findFollowers(pending, custom)} />
      <ShortcutsDialog dialog={keys} />
      {isDataDrawn && <DataDialog dialog={data} />}
    </>
  )
})

/** The second keys that make a command with a first one. */
function findFollowers(first: string, custom: CustomKeys) {
  return [...composeKeymap(custom)]
    .filter(([sequence, command]) => sequence.startsWith(`${first} `) && isHandled(command))
    .map(([sequence, command]) => ({
      key: sequence.slice(first.length + 1),
      words: commandWords[command].words,
    }))
}
