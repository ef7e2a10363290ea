import { Suspense } from 'react'
import type { ListItem } from '../../edition/select/select-rows.ts'
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

/** The headlines in the wire's order; of a long list only those in sight are drawn. */
export function HeadlineList(props: HeadlineListProps) {
  const { items } = props
  return (
    <div className="relative z-0">
      {items.length <= WHOLE ? (
        <WholeList {...props} />
      ) : (
        <Suspense fallback={<WholeList {...props} items={items.slice(0, FIRST)} />}>
          <LongList {...props} />
        </Suspense>
      )}
    </div>
  )
}

/** What has been taken out of the list changes neither its form nor the piece a row is in: the focus stays. */
function WholeList({ items, size, compose, onSave, opened }: HeadlineListProps) {
  const draw = (item: ListItem, as: 'li' | 'div') => (
    <HeadlineRow key={item.id} as={as} row={compose(item)} opened={opened} onSave={onSave} />
  )
  if (size <= CHUNK) return <ol role="list">{items.map((item) => draw(item, 'li'))}</ol>
  return (
    <ol role="list">
      {[...cutChunks(items)].map(([chunk, rows]) => (
        <li
          key={chunk}
          role="none"
          className="row-chunk"
          style={{ containIntrinsicBlockSize: `auto calc(${rows.length} * var(--row-height))` }}
        >
          <ol role="none">
            {rows.map((item) => (
              <li key={item.id} role="listitem">
                {draw(item, 'div')}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** The rows by the fifty of the wire that they belong to; articles go with the headlines before them. */
function cutChunks(items: readonly ListItem[]): ReadonlyMap<number, readonly ListItem[]> {
  const chunks = new Map<number, ListItem[]>()
  let chunk = 1
  for (const [at, item] of items.entries()) {
    chunk = Math.max(chunk, Math.ceil(('number' in item ? item.number : at + 1) / CHUNK))
    const rows = chunks.get(chunk)
    if (rows) rows.push(item)
    else chunks.set(chunk, [item])
  }
  return chunks
}
