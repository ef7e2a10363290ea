import type { RefObject } from 'react'
import { useNavigate } from 'react-router'
import { announce } from '../../browser/platform/announce.ts'
import { useOpenWireIfThere } from '../../browser/load/edition-query.ts'
import { commandWords } from '../../browser/settings/command-words.ts'
import type { CommandHandlers, globalCommands } from '../../browser/settings/commands.ts'
import { useHeldActions } from '../../browser/keys/drawn-page.ts'
import type { CustomKeys } from '../../browser/settings/keymap.ts'
import { composeKeymap } from '../../browser/settings/keymap.ts'
import { stepSize, usePreferences } from '../../browser/settings/preferences.ts'
import { undoLast } from '../../browser/platform/undo.ts'
import { useCommands, usePendingKey } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { KeyHint } from './key-hint.tsx'
import { paths } from '../../paths.ts'
import { DataDialog } from '../settings/data-dialog.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { Palette } from './palette.tsx'

/** What keys do on every page, with the dialogs they open and the hint of a sequence that is begun. */
export function GlobalCommands({
  keys,
  data,
}: {
  readonly keys: RefObject<HTMLDialogElement | null>
  readonly data: RefObject<HTMLDialogElement | null>
}) {
  const navigate = useNavigate()
  const { filters, wireSearch } = useFilters()
  const open = useOpenWireIfThere()
  const pending = usePendingKey()
  const { keys: custom } = usePreferences()
  const go = (path: string) => (): void => void navigate(path)
  const handlers: Required<Pick<CommandHandlers, (typeof globalCommands)[number]>> = {
    undo: undoLast,
    larger: () => stepSize(1),
    smaller: () => stepSize(-1),
    goIndex: go(paths.index(wireSearch)),
    goQuotes: go(paths.quotes(wireSearch)),
    goStories: go(paths.stories(wireSearch)),
    goSaved: go(paths.saved(wireSearch)),
    goWire: go(paths.wire(wireSearch)),
    goLibrary: go(paths.library(wireSearch)),
    goArticle: () => {
      const article = open?.edition.articles.find(({ part }) => part === filters.part)
      if (article) void navigate(paths.article(article, wireSearch))
      else announce('This edition carries no article')
    },
  }
  useCommands(handlers)
  // Keys that were struck before this code had come are waiting for it.
  useHeldActions()
  return (
    <>
      <KeyHint pending={pending} followers={findFollowers(pending, custom)} />
      <KeysDialog dialog={keys} />
      <DataDialog dialog={data} />
      <Palette />
    </>
  )
}

/** The second keys that make a command with a first one. */
function findFollowers(first: string, custom: CustomKeys) {
  return [...composeKeymap(custom)]
    .filter(([sequence]) => sequence.startsWith(`${first} `))
    .map(([sequence, command]) => ({
      key: sequence.slice(first.length + 1),
      words: commandWords[command].words,
    }))
}
