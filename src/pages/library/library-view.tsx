import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useCountOlder } from '../../browser/intake/use-count-older.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { chosenWires } from '../../browser/across/chosen-wires.ts'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import {
  useDamaged,
  useEditions,
  useKeptWiresIfKnown,
} from '../../browser/library/use-kept-wires.ts'
import { cursorCommands, cursorItem } from '../../browser/keys/cursor.ts'
import { useStore } from '../../browser/platform/store.ts'
import { library } from '../../browser/library/wire-library.ts'
import { useBars } from '../../browser/layout/foot.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { useIndexing } from '../../browser/workers/use-kept-search.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { plural } from '../../ui/text/plural.ts'
import { paths } from '../../paths.ts'
import type { WireSelection } from './chosen-bar.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { exportChosen } from './export-chosen.ts'
import { LibraryFilter } from './library-filter.tsx'
import { LibraryTools } from './library-tools.tsx'
import { SiteList } from './site-list.tsx'
import { StorageLine } from './storage-line.tsx'
import { useListedWires } from './use-listed-wires.ts'
import { WireList } from './wire-list.tsx'

/** The room below the lists, in CSS pixels: more where the bar of what is chosen stands there. */
const ROOM_PX = 64

/** Every wire that can be opened without looking for it: those of this device, and those of the site. */
export function LibraryView() {
  const { params, wireSearch } = useFilters()
  const navigate = useNavigate()
  const filter = params.get('filter') ?? ''
  const kept = useKeptWiresIfKnown()
  const editions = useEditions()
  const wires = useMemo(() => [...(kept ?? []), ...editions], [kept, editions])
  const damaged = useDamaged()
  const { listed, unsearched } = useListedWires(wires, filter)
  const { chosen, choice } = useChoice(wires)
  usePage('Library')
  useCountOlder(kept ?? [])
  useIndexing()
  useCommands({
    back: () => void navigate(paths.index(wireSearch)),
    ...cursorCommands,
    spike: () => {
      const id = cursorItem()
      const wire = id && (wires.some((one) => one.id === id) ? `kept:${id}` : id)
      if (wire) choice.set(wire, !choice.has(wire))
    },
  })
  return (
    <div style={{ paddingBottom: Math.max(ROOM_PX, useBars()) }}>
      <PageTitle
        title="Library"
        about={
          library.isNewer()
            ? ''
            : `${plural(wires.length, 'edition')} on this device. None leaves it.`
        }
      />
      <LibraryTools wires={wires} />
      <StorageLine wires={wires} />
      <ChosenBar wires={wires} chosen={chosen} choice={choice} onExport={exportChosen} />
      <section>
        <SectionHeading>On this device</SectionHeading>
        {kept === null && (
          <p role="status" className="late py-4 text-soft">
            The storage of this browser has not opened yet. The editions of this device are listed
            once it does; another tab of Wireside may be holding it up.
          </p>
        )}
        {kept !== null && wires.length === 0 && !library.isNewer() && (
          <p className="py-4 text-soft">
            No edition is kept here yet. Open files or a folder above, or drop them anywhere on the
            window.
          </p>
        )}
        {(wires.length > 1 || filter !== '') && (
          <LibraryFilter
            filter={filter}
            shown={listed.length}
            unsearched={unsearched}
            onFilter={(text) => void navigate(printFilter(params, text), { replace: true })}
            onChooseAll={() => choice.replace(listed.map(({ id }) => `kept:${id}`))}
          />
        )}
        <WireList listed={listed} damaged={damaged} chosen={chosen} choice={choice} />
      </section>
      <SiteList choice={choice} />
    </div>
  )
}

/** Which wires are chosen. What another tab has removed since is none of them. */
function useChoice(wires: readonly KeptWire[]): {
  readonly chosen: readonly (string | null)[]
  readonly choice: WireSelection
} {
  const all = useStore(chosenWires)
  const chosen = useMemo(() => {
    const kept = new Set(wires.map(({ id }) => `kept:${id}`))
    return all.filter((wire) => !wire?.startsWith('kept:') || kept.has(wire))
  }, [all, wires])
  const choice = useMemo(() => {
    const set = new Set(chosen)
    return {
      has: (wire: string | null) => set.has(wire),
      set: (wire: string | null, on: boolean) => {
        const others = chosenWires.get().filter((one) => one !== wire)
        chosenWires.set(on ? [...others, wire] : others)
      },
      replace: chosenWires.set,
    }
  }, [chosen])
  return { chosen, choice }
}

/** The query of the address with another filter. */
function printFilter(params: URLSearchParams, filter: string): string {
  const next = new URLSearchParams(params)
  if (filter) next.set('filter', filter)
  else next.delete('filter')
  return `?${next.toString()}`
}
