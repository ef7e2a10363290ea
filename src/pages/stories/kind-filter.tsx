import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** How a story went on: its headline was reworded, or another one told of it. */
export const kinds = ['reworded', 'another'] as const

/** Filter of the stories: all, those whose headline was reworded, those told by another headline. */
export function KindFilter({
  kind,
  counts: { all, reworded },
  search,
}: {
  readonly kind: (typeof kinds)[number] | null
  readonly counts: { readonly all: number; readonly reworded: number }
  /** The query that keeps the open wire. */
  readonly search: string
}) {
  const choices = [
    { name: null, label: 'All', count: all },
    { name: kinds[0], label: 'Reworded', count: reworded },
    { name: kinds[1], label: 'Another headline', count: all - reworded },
  ]
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-strong pb-2 print:hidden">
      <nav aria-label="Show" className="flex gap-4">
        {choices.map(({ name, label, count }) => (
          <Link
            key={label}
            to={paths.stories([search, name && `kind=${name}`].filter(Boolean).join('&'))}
            aria-current={kind === name ? 'true' : undefined}
            className="flex min-h-7 items-center border-b-2 border-transparent text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11"
          >
            {label} {printCount(count)}
          </Link>
        ))}
      </nav>
      {reworded > 0 && (
        <p className="text-[13px] text-soft">
          Red: the words that changed since the story was first sent
        </p>
      )}
    </div>
  )
}
