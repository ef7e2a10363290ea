import { hasTables } from '../../edition/languages/has-tables.ts'
import { lazy, useRef } from 'react'
import { runCommand } from '../../browser/keys/use-commands.ts'
import { useLateDialog } from '../../browser/place/late-dialog.ts'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { useStickyBar } from '../../browser/layout/use-sticky-bar.ts'
import { useStuck } from '../../browser/layout/use-stuck.ts'
import { IconButton } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Popover } from '../../ui/popover.tsx'
import { paths } from '../../paths.ts'
import { ActingPart, SparePart } from '../parts/late-part.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { toggleChoice } from '../../edition/select/filters.ts'
import { Chip } from './chip.tsx'
import { SecondLine, ShowChoices } from './second-line.tsx'
import { TopicChips } from './topic-chips.tsx'
import { exportOf } from '../../ui/late.tsx'

const ListDialogs = lazy(exportOf(() => import('./list-dialogs.tsx'), 'ListDialogs'))
const ListMenu = lazy(exportOf(() => import('./list-menu.tsx'), 'ListMenu'))

/** The bar of filters: a row of topics, which sticks to the top as one line, and a line of all other choices. */
export function FilterBar({ selected }: { readonly selected: SelectionInUrl }) {
  const bar = useRef<HTMLDivElement>(null)
  const muter = useLateDialog()
  const exporter = useLateDialog()
  const { sections, topics } = selected.selection
  const { edition, found } = selected.open
  // One chip divides nothing; before all is found, more are to be expected where there are tables for them.
  const showsTopics =
    selected.filters.topics.length > 0 ||
    (found ? topics.length > 1 : hasTables(edition.reading.lang))
  useStickyBar(bar)
  useStuck(bar)
  return (
    <>
      <div
        ref={bar}
        className={`filter-bar group z-10 bg-paper print:hidden ${showsTopics ? '' : 'bare'}`}
      >
        <div className="flex h-12 items-center gap-2">
          <Link
            to={paths.index(selected.wireSearch)}
            tabIndex={-1}
            aria-hidden="true"
            className="wordmark me-4 hidden pt-1 lg:group-data-stuck:block"
          >
            Wire<i>side</i>
          </Link>
          {showsTopics && <TopicChips selected={selected} />}
          <div className="ms-auto hidden items-center gap-2 group-data-stuck:flex">
            <div className="ms-3 max-md:hidden">
              <ShowChoices selected={selected} label="Show in short" shown={['all', 'unread']} />
            </div>
            <IconButton icon="search" label="Search" onClick={() => void runCommand('search')} />
            <MenuButton />
          </div>
        </div>
      </div>
      {sections.length > 0 && (
        <div
          role="group"
          aria-label="Sections"
          className="-m-1 flex gap-2 overflow-x-auto p-1 pb-3 print:hidden"
        >
          {sections.map(({ choice, count }) => (
            <Chip
              key={choice}
              label={choice}
              count={count}
              pressed={selected.filters.sections.includes(choice)}
              onPress={() =>
                selected.apply((now) => ({ sections: toggleChoice(now.sections, choice) }))
              }
            />
          ))}
        </div>
      )}
      <SecondLine selected={selected}>
        <MenuButton />
      </SecondLine>
      <Popover className="w-68 py-2 [--ring:-2px]" id="list-menu" label="More for this list">
        <SparePart>
          <ListMenu selected={selected} onMute={muter.open} onExport={exporter.open} />
        </SparePart>
      </Popover>
      <ActingPart>
        <ListDialogs muter={muter} exporter={exporter} selected={selected} />
      </ActingPart>
    </>
  )
}

function MenuButton() {
  return (
    <IconButton
      icon="more"
      label="More for this list"
      popoverTarget="list-menu"
      onClick={placeBelow}
      className="-me-1"
    />
  )
}
