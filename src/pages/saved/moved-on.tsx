import type { SavedItem } from '../../browser/marks/saved-items.ts'
import type { MovedOn } from '../../edition/compare/find-newer.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Saved headlines whose stories went on: what was saved, and the newest there is. */
export function MovedOnLines({
  moved,
  items,
  search,
}: {
  readonly moved: readonly MovedOn[]
  readonly items: ReadonlyMap<string, SavedItem>
  readonly search: string
}) {
  const known = moved.filter(({ id }) => items.has(id))
  if (known.length === 0) return null
  return (
    <section>
      <h2 className="mt-8 border-b border-strong pb-1.5 text-sm font-semibold">
        Moved on since you saved
      </h2>
      <ul role="list">
        {known.map(({ id, newer, isReworded }) => (
          <li key={id} className="border-b border-rule py-3">
            <Link
              to={newer[0] ? paths.headline(newer[0], search) : paths.saved(search)}
              className="block font-serif text-[17px] leading-6 text-pretty wrap-anywhere hover:underline"
            >
              <FromWire>{newer[0]?.text}</FromWire>
            </Link>
            <p className="mt-0.75 text-[13px] text-soft">
              <span className="text-accent">
                {newer.length} newer since you saved{isReworded && ', reworded'}
              </span>{' '}
              · you saved: <FromWire>{items.get(id)?.text}</FromWire>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
