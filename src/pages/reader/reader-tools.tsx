import type { ComponentProps, ReactNode } from 'react'
import { useRef } from 'react'
import { copyText } from '../../browser/platform/copy.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { shareLink } from '../../browser/platform/share.ts'
import { useHidingBar } from '../../browser/reader/use-hiding-bar.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName, Sign } from '../../ui/icon.tsx'
import { KeyOf } from '../keys/key-name.tsx'
import { Link } from '../../ui/link.tsx'
import type { EditionItem } from '../../edition/edition.ts'
import { paths } from '../../paths.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { toggleSavedItem } from '../parts/compose-saved-item.ts'
import type { ListWalk } from '../parts/use-walk.ts'
import { signs } from '../../ui/controls/signs.ts'

const MENU = 'reader-more'
const CLOSES = { popoverTarget: MENU, popoverTargetAction: 'hide' } as const

/** What one can do with an open item: four signs beside its text, on a phone a bar above it; the rest under `More`. */
export function ReaderTools({
  item,
  line,
  open,
  text,
  walk,
  children,
}: {
  readonly item: EditionItem
  /** Where it stands in the wire, 1-based: the place in it that is looked at. */
  readonly line: number
  readonly open: OpenWire
  readonly text: string
  readonly walk: ListWalk
  /** What only one kind of item can do. */
  readonly children?: ReactNode
}) {
  const { wireSearch } = useFilters()
  const saved = useMarks().saved.has(item.id)
  const title = 'text' in item ? item.text : item.title
  const bar = useRef<HTMLElement>(null)
  useHidingBar(bar)
  return (
    <nav
      ref={bar}
      aria-label="Article"
      className="reader-bar text-[13px] text-soft md:sticky md:top-4.5 md:-ms-2 md:-mt-1.5 md:flex md:flex-col md:gap-2 md:self-start print:hidden"
    >
      <Tool icon={signs.back} label="Back" onClick={walk.back} className="max-md:me-auto" />
      <Tool
        icon="star"
        filled={saved}
        label={saved ? 'Saved' : 'Save'}
        aria-pressed={saved}
        aria-label={`Save: ${title}`}
        onClick={() => toggleSavedItem(open, item)}
      />
      <Tool icon={signs.share} label="Share" onClick={() => void shareLink(title)} />
      <Tool icon="more" label="More" popoverTarget={MENU} onClick={placeBelow} />
      <div
        id={MENU}
        popover="auto"
        className="absolute w-60 rounded-lg border border-rule bg-sheet py-2 text-sm text-ink floating [--ring:-2px] *:flex *:min-h-9 *:w-full *:items-center *:justify-between *:gap-3 *:px-4 *:hover:bg-wash pointer-coarse:*:min-h-11"
      >
        <button type="button" {...CLOSES} onClick={() => void copyText(text, 'Text')}>
          Copy text <KeyOf command="copy" />
        </button>
        {children}
        <button type="button" {...CLOSES} onClick={() => print()}>
          Print
        </button>
        <Link to={paths.wireLine(line, wireSearch)}>Show in source</Link>
        {walk.previous && (
          <Link to={walk.toItem(walk.previous)} replace>
            Previous <KeyOf command="previous" />
          </Link>
        )}
        {walk.next && (
          <Link to={walk.toItem(walk.next)} replace>
            Next <KeyOf command="next" />
          </Link>
        )}
      </div>
    </nav>
  )
}

function Tool({
  icon,
  label,
  filled = false,
  className = '',
  ...props
}: ComponentProps<'button'> & {
  readonly icon: IconName | Sign
  readonly label: string
  readonly filled?: boolean
}) {
  return (
    <button
      type="button"
      {...props}
      className={`flex flex-col items-center justify-center gap-0.5 rounded-md hover:text-ink max-md:size-11 max-md:text-ink md:w-17 md:py-1.5 ${className}`}
    >
      <Icon name={icon} size="20" filled={filled} />
      <span className="max-md:sr-only">{label}</span>
    </button>
  )
}
