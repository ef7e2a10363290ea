import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { useSettled } from '../../browser/place/use-settled.ts'
import { Icon } from '../../ui/icon.tsx'
import { Popover } from '../../ui/popover.tsx'
import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'
import { describeMatched } from '../../ui/text/describe-matched.ts'
import { countPart } from '../../edition/select/count-part.ts'
import { hasTables } from '../../edition/languages/has-tables.ts'
import type { Show, View } from '../../edition/select/filters.ts'
import { shows, toggleChoice, views } from '../../edition/select/filters.ts'
import { placeLabel } from '../../topics/labels.ts'
import { canBeGrouped } from '../parts/use-section-columns.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { Chip } from './chip.tsx'

const showLabels = { all: 'All', unread: 'Unread', saved: 'Saved' } as const satisfies Record<
  Show,
  string
>

const viewLabels = { order: 'In order', sections: 'Sections' } as const satisfies Record<
  View,
  string
>

const CHOICE =
  'h-6 min-w-6 border-y-2 border-transparent text-start leading-5 hover:text-ink aria-pressed:border-b-accent aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:h-11'

/** What is shown of the list, of which places, and how much that is. */
export function SecondLine({
  selected,
  children,
}: {
  readonly selected: SelectionInUrl
  readonly children: ReactNode
}) {
  const { filters, selection, hidden, apply } = selected
  const settled = useSettled(describeCount(selected), 400)
  return (
    <div className="second-line flex min-h-10 flex-wrap items-center gap-x-4 max-[359px]:gap-x-2 border-b border-rule pb-2 pointer-coarse:min-h-11 pointer-coarse:pb-0 whitespace-nowrap text-soft md:gap-x-5 print:hidden">
      <ShowChoices selected={selected} label="Show" shown={shows} />
      {canBePlaces(selected) && <Places selected={selected} />}
      <button
        type="button"
        role="switch"
        aria-checked={filters.folded}
        disabled={selection.shown === 0}
        onClick={() => apply({ folded: !filters.folded })}
        className="toggle hover:text-ink max-md:hidden"
      >
        Group repeats
      </button>
      <p className="ms-auto tabular max-md:sr-only">
        <span role="status">{settled}</span>
        {hidden.count > 0 && ` · ${printCount(hidden.count)} hidden`}
      </p>
      {canBeSections(selected) && <ViewChoice selected={selected} />}
      <span className="-ms-2 max-md:ms-auto">{children}</span>
    </div>
  )
}

export function ShowChoices({
  selected: { open, filters, hidden, apply },
  label,
  shown,
}: {
  readonly selected: SelectionInUrl
  readonly label: string
  readonly shown: readonly Show[]
}) {
  const { read } = useMarks()
  const { unread } = useMemo(
    () => countPart(open.edition, filters.part, read, hidden.all),
    [open.edition, filters.part, read, hidden],
  )
  return (
    <div role="group" aria-label={label} className="flex gap-4 max-[359px]:gap-2.5">
      {shown.map((show) => (
        <button
          key={show}
          type="button"
          aria-pressed={filters.show === show}
          onClick={() => apply({ show })}
          className={CHOICE}
        >
          {showLabels[show]}
          {show === 'unread' && (
            <span className="tabular max-md:hidden"> {printCount(unread)}</span>
          )}
        </button>
      ))}
    </div>
  )
}

/** Whether there is anything to group by; before all is found, whether it is to be expected. */
export const canBeSections = ({ open: { edition, found }, selection }: SelectionInUrl): boolean =>
  found ? canBeGrouped(selection) : hasTables(edition.reading.lang)

/** Whether there is a place to choose or to let go of; before all is found, whether one is to be expected. */
const canBePlaces = ({ open: { edition, found }, selection, filters }: SelectionInUrl): boolean =>
  found ? selection.places.length + filters.places.length > 0 : hasTables(edition.reading.lang)

/** How the list is arranged. */
function ViewChoice({ selected: { filters, apply } }: { readonly selected: SelectionInUrl }) {
  return (
    <div
      role="group"
      aria-label="Arranged"
      className="flex overflow-hidden rounded-md border border-rule bg-sheet text-[13px] [--ring:-2px] max-md:hidden"
    >
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={filters.view === view}
          onClick={() => apply({ view })}
          className="px-2.5 py-0.75 not-first:border-s border-rule hover:text-ink aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
        >
          {viewLabels[view]}
        </button>
      ))}
    </div>
  )
}

/** The places of the edition, in a list that opens below its button: it is drawn while it is open. */
function Places({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, selection, apply } = selected
  const { places } = filters
  const [isDrawn, setIsDrawn] = useState(false)
  return (
    <>
      <span className="h-4 w-px flex-none bg-rule" />
      <button
        type="button"
        popoverTarget="place-chips"
        onClick={(event) => {
          placeBelow(event)
          setIsDrawn(true)
        }}
        className={`min-h-6 min-w-0 truncate hover:text-ink pointer-coarse:min-h-11 ${places.length > 0 ? 'font-semibold text-ink' : ''}`}
      >
        Places{places.length > 0 && `: ${places.map(placeLabel).join(', ')}`}{' '}
        <Icon name="unfold" size="16" />
      </button>
      <Popover
        id="place-chips"
        label="Places"
        onToggle={({ newState }) => setIsDrawn(newState === 'open')}
        className="max-h-[55dvh] w-[min(36rem,94vw)] overflow-y-auto p-3"
      >
        <div className="flex flex-wrap gap-2">
          {isDrawn &&
            selection.places.map(({ choice, count }) => (
              <Chip
                key={choice}
                label={placeLabel(choice)}
                count={count}
                pressed={places.includes(choice)}
                why={describeMatched(open.edition.placeWords[choice] ?? [])}
                onPress={() => apply((now) => ({ places: toggleChoice(now.places, choice) }))}
              />
            ))}
        </div>
      </Popover>
    </>
  )
}

const describeCount = ({ selection: { shown }, filters }: SelectionInUrl): string =>
  filters.folded ? plural(shown, 'story', 'stories') : plural(shown, 'headline')
