import type { SavedItem } from '../../browser/marks/saved-items.ts'
import type { MovedOn } from '../../edition/compare/find-newer.ts'
import { paths } from '../../paths.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'
import { SavedRow } from './saved-row.tsx'

/** Saved headlines whose stories went on: the newest there is, and what was saved. */
export function MovedOnLines({
  moved,
  items,
  search,
}: {
  readonly moved: readonly MovedOn[]
  readonly items: ReadonlyMap<string, SavedItem>
  readonly search: string
}) {
  if (moved.length === 0) return null
  return (
    <section>
      <h2 className="mt-8 border-b border-strong pb-1.5 text-sm font-semibold">
        Moved on since you saved
      </h2>
      <ul role="list">
        {moved.map(({ id, newer: [newest, ...others], isReworded }) => {
          const item = items.get(id)
          return (
            newest &&
            item && (
              <SavedRow
                key={id}
                id={id}
                item={item}
                to={paths.headline(newest, search)}
                title={newest.text}
                reading={newest.reading}
              >
                <span className="text-accent">
                  {others.length + 1} newer since you saved{isReworded && ', reworded'}
                </span>{' '}
                · you saved: <FromWire reading={newest.reading}>{item.text}</FromWire>
              </SavedRow>
            )
          )
        })}
      </ul>
    </section>
  )
}
