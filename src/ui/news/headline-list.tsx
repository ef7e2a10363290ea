import { Suspense, memo } from 'react'
import type { Row } from './row.ts'
import { HeadlineRow } from './headline-row.tsx'
import { createLate } from '../late.tsx'
import type { HeadlineListProps } from './list-props.ts'

const { Late: LongList, preload } = createLate(async () => ({
  default: (await import('./long-list.tsx')).LongList,
}))

/** Preloads the chunk of the windowed list. */
export const preloadLongList = preload

/** Up to so many rows a list stays whole, so that the browser's own search finds all of it. */
const WHOLE = 500
/** So many rows of a whole list are one piece, which the browser lays out only when it comes into sight. */
const CHUNK = 50
/** Rows that fill a tall window, rendered while the chunk of the windowed list loads. */
const FIRST = 24

/** The headlines in the wire's order; of a long list only those in sight are drawn. Not drawn anew for the same rows. */
export const HeadlineList = memo((props: HeadlineListProps) => {
  const { items } = props
  return (
    <div className="relative z-0">
      {items.length <= WHOLE ? (
        <WholeList {...props} />
      ) : (
        <Suspense fallback={<WholeList {...props} items={items.subarray(0, FIRST)} />}>
          <LongList {...props} />
        </Suspense>
      )}
    </div>
  )
})

/** What has been taken out of the list changes neither its form nor the piece a row is in: the focus stays. */
function WholeList({ items, size, compose, onSave, opened }: HeadlineListProps) {
  const rows = Array.from(items).flatMap((at) => compose(at) ?? [])
  const draw = (row: Row, as: 'li' | 'div') => (
    <HeadlineRow key={row.item.id} as={as} row={row} opened={opened} onSave={onSave} />
  )
  if (size <= CHUNK) return <ol role="list">{rows.map((row) => draw(row, 'li'))}</ol>
  return (
    <ol role="list">
      {[...cutChunks(rows)].map(([chunk, piece]) => (
        <li
          key={chunk}
          role="none"
          className="row-chunk"
          style={{ containIntrinsicBlockSize: `auto calc(${piece.length} * var(--row-height))` }}
        >
          <ol role="none">
            {piece.map((row) => (
              <li key={row.item.id} role="listitem">
                {draw(row, 'div')}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** The rows by the fifty of the wire that they belong to; articles go with the headlines before them. */
function cutChunks(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const chunks = new Map<number, Row[]>()
  let chunk = 1
  for (const [at, row] of rows.entries()) {
    chunk = Math.max(chunk, Math.ceil(('number' in row.item ? row.item.number : at + 1) / CHUNK))
    const piece = chunks.get(chunk)
    if (piece) piece.push(row)
    else chunks.set(chunk, [row])
  }
  return chunks
}
