import { lazy, useMemo, useRef } from 'react'
import { useParams } from 'react-router'
import { useOpenWire } from '../../browser/load/use-open-wire.ts'
import type { NewsSince } from '../../browser/live/compare-wires.ts'
import { useNewsSince } from '../../browser/live/use-news-since.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { HeadlineList } from '../../ui/news/headline-list.tsx'
import type { HeadlineListProps } from '../../ui/news/list-row.tsx'
import { IndexColumns } from './index-columns.tsx'
import { Lead } from './lead.tsx'
import { findHeadline } from '../../edition/find-item.ts'
import { findSentAt } from '../../edition/find-sent-at.ts'
import { drawRewording } from '../changed/draw-rewording.tsx'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { ChangedPlaceholder } from '../changed/changed-placeholder.tsx'
import { isNarrowed, printFilters } from '../../edition/select/filters.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import type { EditionHeadline, EditionItem } from '../../edition/edition.ts'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import { usePreferences } from '../../browser/settings/preferences.ts'
import { useRewordings } from '../../browser/live/use-rewordings.ts'
import { holdsNothing } from '../../edition/holds-nothing.ts'
import { topicsShown } from '../../edition/select/item-topics.ts'
import { idOfItem, paths } from '../../paths.ts'
import { composeOpenedRow } from '../headline/opened-row.tsx'
import { ComingKeys, listKeys } from '../keys/coming-keys.tsx'
import { composeRowAt } from '../parts/compose-row.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { FilterBar } from './filter-bar.tsx'
import { createLate, exportOf } from '../../ui/late.tsx'
import { useFirstRows, useListedItems } from '../parts/use-listed-items.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { useSelection } from '../parts/use-selection.ts'
import { LatePart, SparePart } from '../parts/late-part.tsx'

const NewsLine = lazy(exportOf(() => import('./news-line.tsx'), 'NewsLine'))
const Changed = lazy(exportOf(() => import('../changed/changed.tsx'), 'Changed'))
const OtherMatches = lazy(exportOf(() => import('../across/other-matches.tsx'), 'OtherMatches'))
const SpeakerCount = lazy(exportOf(() => import('../../ui/news/speaker-count.tsx'), 'SpeakerCount'))
const SideColumn = lazy(exportOf(() => import('./side-column.tsx'), 'SideColumn'))
const ListActions = lazy(exportOf(() => import('../keys/list-actions.tsx'), 'ListActions'))
const SectionColumns = lazy(
  exportOf(() => import('../sections/section-columns.tsx'), 'SectionColumns'),
)
const NothingShown = lazy(exportOf(() => import('./nothing-shown.tsx'), 'NothingShown'))

const { Late: NotInEdition } = createLate(
  exportOf(() => import('../parts/not-in-edition.tsx'), 'NotInEdition'),
)

/** Saves an item; a press on Save waits for the chunk that does it. */
async function saveItem(open: OpenWire, item: EditionItem): Promise<void> {
  const part = await import('../parts/compose-saved-item.ts').catch(() => null)
  part?.toggleSavedItem(open, item)
}

/** The index, and at the address of a headline the same with that headline open. */
export function IndexView() {
  const { item } = useParams()
  const { edition } = useOpenWire()
  const { filters } = useFilters()
  if (item === undefined) return <Headlines openedId={null} />
  const id = idOfItem(item)
  return findHeadline(edition, id)?.part === filters.part ? (
    <Headlines openedId={id} />
  ) : (
    <NotInEdition what="headline" item={item} edition={edition} />
  )
}

/** The index: lead, chips, headlines, side column. */
function Headlines({ openedId }: { readonly openedId: string | null }) {
  const selected = useSelection(openedId)
  const { open, filters, listed, columns, opened } = selected
  const { edition } = open
  const list = useRef<HTMLElement>(null)
  const since = useNewsSince(open)
  usePage(opened?.text ?? edition.name ?? open.name, openedId)
  const isOne = columns !== null || (listed.length === 0 && isNarrowed(filters))
  return (
    <>
      <SparePart room={<ComingKeys commands={listKeys} />}>
        <ListActions list={list} selected={selected} since={since} />
      </SparePart>
      <h1 tabIndex={-1} className="sr-only">
        {edition.name ?? open.name}
      </h1>
      <IndexLead selected={selected} />
      {!holdsNothing(edition) && <FilterBar selected={selected} />}
      <IndexColumns areOne={isOne}>
        <section ref={list} data-walk={opened ? '' : undefined}>
          {!columns && <h2 className="sr-only">Headlines</h2>}
          <LatePart>{since && <NewsLine open={open} since={since} />}</LatePart>
          <Rows selected={selected} news={since?.news ?? null} />
          <LatePart>{filters.query.trim() && <OtherMatches selected={selected} />}</LatePart>
        </section>
        {!isOne && (
          <div className="index-side">
            {open.found && (
              <LatePart>
                <SideColumn selected={selected} />
              </LatePart>
            )}
          </div>
        )}
      </IndexColumns>
    </>
  )
}

/** The article that leads the wire, above the whole list only, and what has changed since the edition before. */
function IndexLead({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, search, marks, selection, listed, findMatches } = selected
  const { edition } = open
  const { lead } = selection
  if (!lead || listed !== selection.items) return null
  const room = hasTables(edition.reading.lang) && <ChangedPlaceholder />
  return (
    <Lead
      article={lead}
      to={paths.article(lead, search)}
      topics={topicsShown(edition, lead, marks)}
      toTopic={(topic) => paths.index(printFilters({ ...filters, topics: [topic] }))}
      corrected={marks.topics.has(lead.id)}
      time={findSentAt(edition, lead)}
      matches={findMatches(lead.title)}
      speakers={
        open.found && (
          <LatePart>
            <SpeakerCount article={lead} articles={edition.articles} />
          </LatePart>
        )
      }
    >
      {/* A Suspense boundary of its own: its chunk must not hold back what is shown already. */}
      {open.found ? (
        <LatePart room={room}>
          <Changed selected={selected} />
        </LatePart>
      ) : (
        room
      )}
    </Lead>
  )
}

interface RowsProps {
  readonly selected: SelectionInUrl
  readonly news: NewsSince['news'] | null
}

/** The headlines in one list, or in a column a section, or why there are none. */
function Rows({ selected, news }: RowsProps) {
  const { open, listed, columns, marks, opened } = selected
  const { edition } = open
  const { look } = usePreferences()
  const firstRows = useFirstRows(open.found || opened !== null, look)
  const rows = {
    edition,
    marks,
    opened: composeOpenedRow(selected),
    register: useListedItems(edition),
    ...useRowParts(selected, news, look.density === 'compact'),
  }
  if (listed.length === 0)
    return (
      <LatePart>
        <NothingShown selected={selected} />
      </LatePart>
    )
  const whole = (
    <HeadlineList items={listed} size={edition.table.count} firstRows={firstRows} {...rows} />
  )
  return columns ? (
    <LatePart room={whole}>
      <SectionColumns columns={columns} {...rows} />
    </LatePart>
  ) : (
    whole
  )
}

/** What every row is made with: the same values as long as no row would change. */
function useRowParts(
  { open, filters, search, marks: { topics }, findMatches }: SelectionInUrl,
  news: RowsProps['news'],
  isDesk: boolean,
): Pick<HeadlineListProps, 'compose' | 'onSave'> {
  const tell = useRewordings(open.found)
  return useMemo(() => {
    const findRewording = (headline: EditionHeadline): Rewording | null =>
      tell?.findRewording(open.edition, headline) ?? null
    const context = {
      marks: { topics },
      findMatches,
      search,
      filters,
      news,
      findRewording,
      drawRewording,
      isDesk,
    }
    return {
      compose: (at: number) => composeRowAt(open.edition, at, context),
      onSave: (item: EditionItem) => void saveItem(open, item),
    }
  }, [open, topics, findMatches, search, filters, news, tell, isDesk])
}
