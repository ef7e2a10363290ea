import { Suspense, memo } from 'react'
import { createLate, exportOf } from '../late.tsx'
import type { HeadlineListProps } from './list-row.tsx'
import { drawRow, keyOfRow } from './list-row.tsx'

const { Late: LongList, preload } = createLate(
  exportOf(() => import('./long-list.tsx'), 'LongList'),
)

/** Preloads the chunk of the windowed list. */
export const preloadLongList = preload

/** Rows up to which a list is rendered whole, so that the browser's own search finds all of it. */
const MAX_ROWS_WHOLE = 500
/** Rows of one piece (`.row-chunk`), which the browser lays out only when it comes into view. */
const CHUNK_ROWS = 10
/** Rows that fill a tall window, rendered while the chunk of the windowed list loads. */
const FIRST_ROWS = 24

/**
 * The headlines in the wire's order; of a long list only those in sight are rendered. Memoised: the same rows are not
 * rendered again.
 */
export const HeadlineList = memo((props: HeadlineListProps) => {
  const { items } = props
  return (
    <div className="relative z-0">
      {items.length <= MAX_ROWS_WHOLE ? (
        <WholeList {...props} />
      ) : (
        <Suspense fallback={<WholeList {...props} firstRows={FIRST_ROWS} />}>
          <LongList {...props} />
        </Suspense>
      )}
    </div>
  )
})

/**
 * Keys are stable: removing a row changes neither the form of the list nor the chunk of another row, so that none is
 * mounted anew and loses the focus.
 */
function WholeList({ items: all, size, firstRows, ...rows }: HeadlineListProps) {
  const items = all.subarray(0, firstRows)
  if (size <= CHUNK_ROWS)
    return <ol role="list">{Array.from(items, (at) => drawRow(at, 'li', rows))}</ol>
  return (
    <ol role="list">
      {[...cutChunks(items, rows.edition.table.count)].map(([chunk, piece]) => (
        <li
          key={chunk}
          role="none"
          className="row-chunk"
          style={{ containIntrinsicBlockSize: `auto calc(${piece.length} * var(--row-height))` }}
        >
          <ol role="none">
            {piece.map((at) => (
              <li key={keyOfRow(rows.edition, at)} role="listitem">
                {drawRow(at, 'div', rows)}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** Items by the ten headlines of the wire that they belong to; articles go with the headlines before them. */
function cutChunks(items: Uint32Array, headlines: number): ReadonlyMap<number, readonly number[]> {
  const chunks = new Map<number, number[]>()
  let chunk = 1
  for (const [index, at] of items.entries()) {
    chunk = Math.max(chunk, Math.ceil(((at < headlines ? at : index) + 1) / CHUNK_ROWS))
    const piece = chunks.get(chunk)
    if (piece) piece.push(at)
    else chunks.set(chunk, [at])
  }
  return chunks
}
