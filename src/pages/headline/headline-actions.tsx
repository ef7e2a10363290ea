import type { ReactNode } from 'react'
import { copyText } from '../../browser/platform/copy.ts'
import { linkToPage } from '../../browser/platform/share.ts'
import { unspike } from '../../browser/marks/mark-actions.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { Icon } from '../../ui/icon.tsx'
import { toggleSavedItem } from '../parts/compose-saved-item.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { signs } from '../../ui/controls/signs.ts'
import { webSearch } from './web-search.ts'

const ACTION =
  'min-h-8 rounded-md border border-rule bg-sheet px-2.5 hover:border-edge pointer-coarse:min-h-11'

/** The actions of a headline: search for its story elsewhere, save it, hide it, copy its link. */
export function HeadlineActions({
  headline: { id, text },
  headline,
  selected: { open, marks },
  onHide,
  children,
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
  readonly onHide: () => void
  /** What was sent of it. */
  readonly children: ReactNode
}) {
  const saved = marks.saved.has(id)
  const hidden = marks.spiked.has(id)
  return (
    <div className="opened-actions mt-3 flex flex-wrap items-center gap-2 print:hidden">
      <a href={webSearch(text)} target="_blank" rel="noopener noreferrer" className={ACTION}>
        <span>
          Find<span className="max-md:sr-only"> this story</span>
        </span>
        <Icon name={signs.elsewhere} size="16" />
        <span className="sr-only"> (opens a new tab)</span>
      </a>
      <button
        type="button"
        className={ACTION}
        aria-pressed={saved}
        onClick={() => toggleSavedItem(open, headline)}
      >
        <Icon name="star" size="16" filled={saved} /> {saved ? 'Saved' : 'Save'}
      </button>
      <button type="button" className={ACTION} onClick={hidden ? () => unspike([id]) : onHide}>
        <Icon name={signs.hide} size="16" /> {hidden ? 'Show again' : 'Hide'}
      </button>
      <button type="button" className={ACTION} onClick={() => void copyText(linkToPage(), 'Link')}>
        <Icon name={signs.link} size="16" /> <span className="max-md:sr-only">Copy link</span>
        <span aria-hidden="true" className="md:hidden">
          Link
        </span>
      </button>
      <span className="ms-auto max-md:hidden">{children}</span>
    </div>
  )
}
