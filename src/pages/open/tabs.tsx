import type { KeyboardEvent, ReactNode } from 'react'
import { useId } from 'react'

export interface Tab<Name extends string> {
  readonly name: Name
  readonly label: string
  readonly panel: ReactNode
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Panels of which one is seen at a time; the others stay, with what has been typed into them (ARIA APG, tabs). */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly tabs: readonly Tab<Name>[]
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}) {
  const id = useId()
  const step = (event: KeyboardEvent<HTMLElement>): void => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    const at = tabs.findIndex(({ name }) => name === chosen)
    const next = tabs.at((at + by) % tabs.length)
    if (!next) return
    onChoose(next.name)
    document.getElementById(`${id}-${next.name}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className="flex gap-4 border-b border-rule">
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-controls={`${id}-${name}-panel`}
            aria-selected={name === chosen}
            tabIndex={name === chosen ? 0 : -1}
            onKeyDown={step}
            onClick={() => onChoose(name)}
            className="-mb-px min-h-9 border-y-2 border-transparent text-soft hover:text-ink aria-selected:border-b-accent aria-selected:font-semibold aria-selected:text-ink"
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ name, panel }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-${name}-panel`}
          aria-labelledby={`${id}-${name}`}
          hidden={name !== chosen}
        >
          {panel}
        </div>
      ))}
    </>
  )
}
