import { Command } from 'cmdk'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { commandWords } from '../../browser/settings/command-words.ts'
import { commandNames } from '../../browser/settings/commands.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { keysOf } from '../../browser/settings/keymap.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import { isHandled, runCommand } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { KeyNames } from './key-name.tsx'
import { findMatches } from '../../edition/select/find-matches.ts'
import { parseSearch } from '../../edition/select/search-query.ts'
import { selectByWords } from '../../edition/select/select-headlines.ts'
import { paths } from '../../paths.ts'

const MOST = 30
const row =
  'flex cursor-pointer items-baseline justify-between gap-4 rounded-md px-3 py-1.5 text-sm data-[selected=true]:bg-wash'
const heading =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-soft'

/** The commands that work on this page and the headlines of the edition, narrowed as one types. */
export function PaletteContent({ onChosen }: { readonly onChosen: () => void }) {
  const navigate = useNavigate()
  const { search } = useFilters()
  const { keys } = usePreferences()
  const open = useOpenWireIfThere()
  const [typed, setTyped] = useState('')
  const { words } = parseSearch(typed)
  const fits = (text: string): boolean =>
    words.every((word) => findMatches(text, [word]).length > 0)
  const fitting = commandNames.filter((name) => isHandled(name) && fits(commandWords[name].words))
  const headlines = open && words.length > 0 ? selectByWords(open.edition, words, MOST) : []
  return (
    <Command label="Commands and headlines" shouldFilter={false} loop>
      <Command.Input
        autoFocus
        value={typed}
        onValueChange={setTyped}
        placeholder="A command or a headline"
        className="w-full border-b border-rule bg-transparent px-4 py-3 outline-none"
      />
      <Command.List className="max-h-[55dvh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-4 text-sm text-soft">
          No command and no headline has these words.
        </Command.Empty>
        {fitting.length > 0 && (
          <Command.Group heading="Commands" className={heading}>
            {fitting.map((name) => (
              <Command.Item
                key={name}
                value={name}
                className={row}
                onSelect={() => {
                  onChosen()
                  runCommand(name)
                }}
              >
                {commandWords[name].words}
                <span>
                  <KeyNames keys={keysOf(name, keys)} />
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {headlines.length > 0 && (
          <Command.Group heading="Headlines" className={heading}>
            {headlines.map((headline) => (
              <Command.Item
                key={headline.id}
                value={headline.id}
                className={row}
                onSelect={() => {
                  onChosen()
                  void navigate(paths.headline(headline, search))
                }}
              >
                <bdi>{headline.text}</bdi>
                <span className="text-soft [font-variant-numeric:tabular-nums]">
                  {headline.number}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Command>
  )
}
