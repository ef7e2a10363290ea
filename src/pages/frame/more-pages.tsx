import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'

const LINE = 'flex min-h-11 w-full items-center px-4 text-start hover:bg-wash'

/** On a phone, what the bar at its bottom has no room for. */
export function MorePages({
  search,
  onKeys,
}: {
  readonly search: string
  readonly onKeys: () => void
}) {
  return (
    <>
      <Link to={paths.library(search)} className={LINE}>
        Library
      </Link>
      <Link to={paths.wire(search)} className={LINE}>
        Source
      </Link>
      <button type="button" popoverTarget="look" className={LINE}>
        Text and theme
      </button>
      <button type="button" onClick={onKeys} className={LINE}>
        Keyboard shortcuts
      </button>
    </>
  )
}
