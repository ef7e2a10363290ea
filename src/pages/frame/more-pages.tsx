import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'

const LINE = 'flex min-h-11 w-full items-center px-4 text-start hover:bg-wash'

/** On a phone, what the bar at its bottom has no room for. */
export function MorePages({
  id,
  search,
  onKeys,
}: {
  readonly id: string
  readonly search: string
  readonly onKeys: () => void
}) {
  return (
    <div
      id={id}
      popover="auto"
      className="fixed inset-auto right-2 bottom-18 w-56 rounded-lg border border-rule bg-sheet py-2 text-ink floating"
    >
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
    </div>
  )
}
