import type { ReactNode } from 'react'
import { Link } from '../../ui/link.tsx'

/** One wire of a list: a box to choose it for comparing, its name, what is known of it, what can be done. */
export function LibraryRow({
  as: Row = 'li',
  item,
  name,
  to,
  about,
  chosen,
  onChoose,
  children,
}: {
  readonly as?: 'li' | 'div'
  /** By which keys find it. */
  readonly item: string
  readonly name: string
  readonly to: string
  readonly about: readonly string[]
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  /** What can be done with it. */
  readonly children?: ReactNode
}) {
  return (
    <Row
      data-row={item}
      className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 gap-y-2 border-b border-rule py-3 md:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <label className="flex items-center self-center">
        <input
          type="checkbox"
          aria-label={`Choose ${name} for comparing`}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
          className="size-6 accent-accent"
        />
      </label>
      <div className="min-w-0">
        <Link
          to={to}
          data-item={item}
          className="font-serif text-xl leading-[1.28] font-medium wrap-anywhere hover:underline"
        >
          <bdi>{name}</bdi>
        </Link>
        <p className="mt-0.75 flex flex-wrap gap-x-3 text-[12.5px] text-soft">
          {about.map((fact) => (
            <bdi key={fact} className="wrap-anywhere">
              {fact}
            </bdi>
          ))}
        </p>
      </div>
      {children && <div className="flex gap-2 max-md:col-start-2">{children}</div>}
    </Row>
  )
}
