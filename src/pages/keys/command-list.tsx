import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { commandField } from './command-field.ts'

export interface CommandOption {
  readonly key: string
  readonly label: ReactNode
  /** At the end of its line: its keys, its number. */
  readonly end?: ReactNode
  readonly run: () => void
}

export interface CommandGroup {
  readonly title: string
  readonly choices: readonly CommandOption[]
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** A field with a list below it: the arrow keys go through the list, Enter runs what is chosen (ARIA APG, combobox). */
export function CommandList({
  groups,
  empty,
  typed,
  onType,
}: {
  readonly groups: readonly CommandGroup[]
  /** What is said where no group has a choice. */
  readonly empty: string
  readonly typed: string
  readonly onType: (typed: string) => void
}) {
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const choices = groups.flatMap((group) => group.choices)
  const at = Math.min(chosen, choices.length - 1)
  const idOf = (choice: CommandOption): string => `${id}-${choices.indexOf(choice)}`
  const choose = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      choices[at]?.run()
    }
    if (by === undefined || choices.length === 0) return
    event.preventDefault()
    const next = (at + by + choices.length) % choices.length
    setChosen(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <input
        {...commandField}
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        value={typed}
        onChange={(event) => {
          setChosen(0)
          onType(event.currentTarget.value)
        }}
        onKeyDown={choose}
      />
      <div
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={commandField['aria-label']}
        className="max-h-[55dvh] overflow-y-auto p-2"
      >
        {groups.map(({ title, choices }) => (
          <div key={title} role="group" aria-label={title}>
            <p aria-hidden="true" className="px-3 pt-2 text-xs text-soft">
              {title}
            </p>
            {choices.map((choice) => (
              <Option
                key={choice.key}
                id={idOf(choice)}
                choice={choice}
                chosen={idOf(choice) === `${id}-${at}`}
                onPoint={() => setChosen(Number(idOf(choice).slice(id.length + 1)))}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="px-5 pb-4 text-soft empty:hidden">
        {choices.length === 0 && empty}
      </p>
    </>
  )
}

/** A press runs it; keys stay with the field. */
function Option({
  id,
  choice: { label, end, run },
  chosen,
  onPoint,
}: {
  readonly id: string
  readonly choice: CommandOption
  readonly chosen: boolean
  readonly onPoint: () => void
}) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      onPointerMove={onPoint}
      onClick={run}
      className={`flex min-h-8 w-full items-baseline justify-between gap-4 rounded-md px-3 py-1.5 text-start pointer-coarse:min-h-11 ${chosen ? 'bg-wash' : ''}`}
    >
      {label}
      {end && <span className="flex-none text-soft">{end}</span>}
    </button>
  )
}
