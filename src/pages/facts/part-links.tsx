import { useFilters } from '../../browser/load/use-filters.ts'
import type { Edition } from '../../edition/edition.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'

/** A wire with several editions: the way from one to the other. */
export function PartLinks({ edition }: { readonly edition: Edition }) {
  const { filters } = useFilters()
  const { parts } = edition.wire
  return (
    <nav aria-label="Editions of this source" className="flex flex-wrap gap-x-2">
      {parts.map((part, index) => (
        <Link
          key={part.lines.first}
          to={paths.index(printFilters({ ...filters, part: index }))}
          aria-current={index === filters.part ? 'page' : undefined}
          className="underline aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:no-underline"
        >
          Edition {index + 1}
        </Link>
      ))}
    </nav>
  )
}
