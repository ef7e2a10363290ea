import type { ReactNode } from 'react'
import { keepCursor } from '../../browser/keys/cursor.ts'
import { toggleSaved } from '../../browser/marks/mark-actions.ts'
import type { SavedItem } from '../../browser/marks/saved-items.ts'
import type { Reading } from '../../text/reading.ts'
import { Link } from '../../ui/link.tsx'
import { SaveButton } from '../../ui/save-button.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** A row of what is saved, drawn from its stored copy: where it leads, what is said of it, and the star that lets it go. */
export function SavedRow({
  id,
  item,
  to,
  title,
  reading,
  children,
}: {
  readonly id: string
  readonly item: SavedItem
  readonly to: string
  readonly title: string
  /** Of the title: `null` where nobody knows it, `undefined` where it is that of the edition. */
  readonly reading: Reading | null | undefined
  readonly children: ReactNode
}) {
  return (
    <li data-row={id} className="flex items-start gap-3 border-b border-rule py-2.5">
      <div className="mt-0.5 flex-1">
        <Link
          to={to}
          data-item={id}
          draggable={false}
          className={`block font-serif text-[17px] leading-6 text-pretty wrap-anywhere hover:underline ${item.kind === 'quote' ? '' : 'font-medium'}`}
        >
          <FromWire reading={reading}>{title}</FromWire>
        </Link>
        <p className="mt-0.75 text-[13px] text-soft">{children}</p>
      </div>
      <SaveButton
        saved
        name={item.text}
        className="-me-1"
        onToggle={() => keepCursor(() => toggleSaved(id, item))}
      />
    </li>
  )
}
