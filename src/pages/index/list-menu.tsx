import { markShownRead, unspike } from '../../browser/marks/mark-actions.ts'
import { showMuted, useMutedShown, useMutes } from '../../browser/marks/reader-mutes.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import { setLook } from '../../browser/settings/set-look.ts'
import { listItemIds } from '../../edition/list-headlines.ts'
import { KeyOf } from '../keys/key-name.tsx'
import { MenuLine } from '../../ui/controls/menu-line.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { canBeSections } from './second-line.tsx'

/** What can be done with all that is listed, and how it is listed. */
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
      <MenuLine
        disabled={selection.shown === 0}
        onPress={() => markShownRead(listItemIds(selected.open.edition, selected.listed))}
        end={<KeyOf command="readShown" />}
      >
        Mark these {count} as read
      </MenuLine>
      {/* Without a number: an article above the list goes out too, and is counted where one chooses. */}
      <MenuLine disabled={selection.shown + selection.articles.length === 0} onPress={onExport}>
        Export these…
      </MenuLine>
      <hr className="my-2 border-t border-rule" />
      <div className="md:hidden">
        <MenuLine
          onPress={() => apply({ folded: !filters.folded })}
          end={filters.folded ? 'on' : 'off'}
        >
          Group repeats
        </MenuLine>
        {canBeSections(selected) && (
          <MenuLine
            onPress={() => apply({ view: isInOrder ? 'sections' : 'order' })}
            end={isInOrder ? 'off' : 'on'}
          >
            Sections
          </MenuLine>
        )}
        <hr className="my-2 border-t border-rule" />
      </div>
      <MenuLine onPress={onMute}>Mute words…</MenuLine>
      <MenuLine
        disabled={hidden.spiked.length === 0}
        onPress={() => unspike(hidden.spiked)}
        end={`${printCount(hidden.spiked.length)}${hidden.spiked.length > 0 ? ' · Show' : ''}`}
      >
        Hidden headlines
      </MenuLine>
      {mutes.words.length + mutes.topics.length > 0 && (
        <MenuLine
          onPress={() => showMuted(!mutedShown)}
          end={`${printCount(hidden.muted.size)} · ${mutedShown ? 'Hide' : 'Show'}`}
        >
          Muted headlines
        </MenuLine>
      )}
      <hr className="my-2 border-t border-rule" />
      <MenuLine
        onPress={() => setLook({ density: isDesk ? 'comfortable' : 'compact' })}
        end={isDesk ? 'comfortable' : 'desk'}
      >
        Density: {isDesk ? 'desk' : 'comfortable'}
      </MenuLine>
    </>
  )
}
