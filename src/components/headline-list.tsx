import type { RefObject } from 'react'
import type { EditionHeadline } from '../edition/edition.ts'
import type { Row } from './headline-row.tsx'
import { HeadlineRow } from './headline-row.tsx'

/** The headlines in the wire's order. */
export function HeadlineList({
  rows,
  list,
  onSave,
}: {
  readonly rows: readonly Row[]
  readonly list?: RefObject<HTMLOListElement | null>
  readonly onSave: (headline: EditionHeadline) => void
}) {
  return (
    <ol role="list" ref={list}>
      {rows.map((row) => (
        <HeadlineRow key={row.headline.id} row={row} onSave={onSave} />
      ))}
    </ol>
  )
}
