import { useNavigate } from 'react-router'
import { useOpenWire } from '../../browser/load/use-open-wire.ts'
import { markShownRead } from '../../browser/marks/mark-actions.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import type { SavedItem } from '../../browser/marks/saved-items.ts'
import { savedItemPath, useSavedItems } from '../../browser/marks/saved-items.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { keepCursor } from '../../browser/keys/cursor.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { ButtonLink } from '../../ui/controls/button-link.tsx'
import { HeadlineList } from '../../ui/news/headline-list.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { findNewer } from '../../edition/compare/find-newer.ts'
import { listItemIds } from '../../edition/list-headlines.ts'
import { selectMarked } from '../../edition/select/select-headlines.ts'
import { paths } from '../../paths.ts'
import { MovedOnLines } from './moved-on.tsx'
import { SavedExport } from './saved-export.tsx'
import { SavedRow } from './saved-row.tsx'
import { composeRowAt } from '../parts/compose-row.ts'
import { toggleSavedItem } from '../parts/compose-saved-item.ts'
import { useListedItems } from '../parts/use-listed-items.ts'
import { useListCommands } from '../parts/use-list-commands.ts'

/** Headlines, articles and quotes that the reader has saved, of this edition and of others. */
export function SavedView() {
  const open = useOpenWire()
  const { filters, search, wireSearch } = useFilters()
  const marks = useMarks()
  const items = useSavedItems()
  const navigate = useNavigate()
  const register = useListedItems(open.edition)
  const rows = selectMarked(open.edition, marks.saved)
  const shown = new Set(listItemIds(open.edition, rows))
  const savedHeadlines = [...items].filter(
    ([id, { kind }]) => marks.saved.has(id) && kind === 'headline',
  )
  const moved = findNewer(
    open.edition,
    savedHeadlines.map(([id, { text }]) => ({ id, text })),
  )
  const passedOn = new Set(moved.filter(({ isReworded }) => isReworded).map(({ id }) => id))
  const others = [...items]
    .filter(([id]) => marks.saved.has(id) && !shown.has(id) && !passedOn.has(id))
    .toReversed()
  usePage('Saved')
  useListCommands(open, {
    back: () => void navigate(paths.index(wireSearch)),
    readShown: () => markShownRead([...shown]),
  })
  return (
    <div className="max-w-195">
      <PageTitle title="Saved" />
      {rows.length + others.length + moved.length === 0 && (
        <>
          <p className="mb-6 text-soft">
            Nothing is saved yet. The star beside a headline, or “Save quote” on a quote’s card,
            puts it here.
          </p>
          <ButtonLink primary to={paths.index(wireSearch)}>
            All headlines
          </ButtonLink>
        </>
      )}
      <SavedExport items={[...items].filter(([id]) => marks.saved.has(id))} />
      <HeadlineList
        edition={open.edition}
        items={rows}
        size={open.edition.table.count}
        marks={marks}
        compose={(at) => composeRowAt(open.edition, at, { marks, search, filters })}
        register={register}
        onSave={(headline) => keepCursor(() => toggleSavedItem(open, headline))}
      />
      <MovedOnLines moved={moved} items={items} search={search} />
      <SavedSection title="Quotes" entries={others.filter(([, { kind }]) => kind === 'quote')} />
      <SavedSection
        title="Articles, and headlines of other editions"
        entries={others.filter(([, { kind }]) => kind !== 'quote')}
      />
    </div>
  )
}

function SavedSection({
  title,
  entries,
}: {
  readonly title: string
  readonly entries: readonly (readonly [id: string, item: SavedItem])[]
}) {
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className="mt-8 border-b border-strong pb-1.5 text-sm font-semibold">{title}</h2>
      <ul role="list">
        {entries.map(([id, item]) => (
          <SavedRow
            key={id}
            id={id}
            item={item}
            to={savedItemPath(item)}
            title={item.text}
            reading={null}
          >
            <bdi>{item.from}</bdi>
          </SavedRow>
        ))}
      </ul>
    </section>
  )
}
