import type { ReactNode } from 'react'
import { markShownRead, unspike } from '../../browser/marks/mark-actions.ts'
import { showMuted, useMutedShown, useMutes } from '../../browser/marks/reader-mutes.ts'
import { setLook, usePreferences } from '../../browser/settings/preferences.ts'
import { listItemIds } from '../../edition/item-at.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { canBeSections } from './second-line.tsx'

/** What can be done with all that is listed, and how it is listed. A press closes the menu, which gives back the focus. */
export function ListMenu({
  selected,
  onMute,
  onExport,
}: {
  readonly selected: SelectionInUrl
  readonly onMute: () => void
  readonly onExport: () => void
}) {
  const { selection, hidden, filters, apply } = selected
  const { look } = usePreferences()
  const mutes = useMutes()
  const mutedShown = useMutedShown()
  const count = printCount(selection.shown)
  const isInOrder = filters.view === 'order'
  const isDesk = look.density === 'compact'
  return (
    <>
      <Line
        disabled={selection.shown === 0}
        onPress={() => markShownRead(listItemIds(selected.open.edition, selected.listed))}
        end={<Kbd>⇧A</Kbd>}
      >
        Mark these {count} as read
      </Line>
      <Line disabled={selection.shown === 0} onPress={onExport}>
        Export these {count}…
      </Line>
      <hr className="my-2 border-t border-rule" />
      <div className="md:hidden">
        <Line
          onPress={() => apply({ folded: !filters.folded })}
          end={filters.folded ? 'on' : 'off'}
        >
          Group repeats
        </Line>
        {canBeSections(selected) && (
          <Line
            onPress={() => apply({ view: isInOrder ? 'sections' : 'order' })}
            end={isInOrder ? 'off' : 'on'}
          >
            Sections
          </Line>
        )}
        <hr className="my-2 border-t border-rule" />
      </div>
      <Line onPress={onMute}>Mute words…</Line>
      <Line
        disabled={hidden.spiked.length === 0}
        onPress={() => unspike(hidden.spiked)}
        end={`${printCount(hidden.spiked.length)}${hidden.spiked.length > 0 ? ' · Show' : ''}`}
      >
        Hidden headlines
      </Line>
      {mutes.words.length + mutes.topics.length > 0 && (
        <Line
          onPress={() => showMuted(!mutedShown)}
          end={`${printCount(hidden.muted.size)} · ${mutedShown ? 'Hide' : 'Show'}`}
        >
          Muted headlines
        </Line>
      )}
      <hr className="my-2 border-t border-rule" />
      <Line
        onPress={() => setLook({ density: isDesk ? 'comfortable' : 'compact' })}
        end={isDesk ? 'comfortable' : 'desk'}
      >
        Density: {isDesk ? 'desk' : 'comfortable'}
      </Line>
    </>
  )
}

function Line({
  children,
  end,
  disabled = false,
  onPress,
}: {
  readonly children: ReactNode
  readonly end?: ReactNode
  readonly disabled?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        onPress()
      }}
      className="flex h-9 w-full items-center justify-between gap-3 px-4 text-start hover:bg-wash disabled:text-soft disabled:hover:bg-transparent pointer-coarse:h-11"
    >
      <span>{children}</span> {end && <span className="text-soft">{end}</span>}
    </button>
  )
}
