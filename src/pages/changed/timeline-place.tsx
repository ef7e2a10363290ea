import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'

/** What a headline is to its story, and the line at which it stands, in another edition where that has a name. */
export function TimelinePlace({
  label,
  line,
  search,
  name,
}: {
  readonly label: string
  readonly line: number
  /** The query that opens the edition. */
  readonly search: string
  readonly name?: string | undefined
}) {
  return (
    <p className="text-[13px] leading-5 text-soft">
      {label} ·{' '}
      {name && (
        <>
          <bdi>{name}</bdi>{' '}
        </>
      )}
      <Link to={paths.wireLine(line, search)} className="hover:underline">
        line {line}
      </Link>
    </p>
  )
}
