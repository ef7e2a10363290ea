import type { RefObject } from 'react'
import { Suspense } from 'react'
import type { EditionHeadline } from '../../edition/edition.ts'
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
export function HeadlineList({
  list,
  ...props
}: HeadlineListProps & { readonly list?: RefObject<HTMLDivElement | null> }) {
  const { headlines } = props
  return (
    <div ref={list}>
      {headlines.length <= WHOLE ? (
        <WholeList {...props} headlines={headlines} />
      ) : (
        <Suspense fallback={<WholeList {...props} headlines={headlines.slice(0, FIRST)} />}>
          <LongList {...props} />
        </Suspense>
      )}
    </div>
  )
}

/** What has been taken out of the list changes neither its form nor the piece a row is in: the focus stays. */
function WholeList({ headlines, size, compose, onSave }: HeadlineListProps) {
  if (size <= CHUNK)
    return (
      <ol role="list">
        {headlines.map((headline) => (
          <HeadlineRow key={headline.id} as="li" row={compose(headline)} onSave={onSave} />
        ))}
      </ol>
    )
  return (
    <ol role="list">
      {[...cutChunks(headlines)].map(([chunk, rows]) => (
        <li
          key={chunk}
          role="none"
          className="row-chunk"
          style={{ containIntrinsicBlockSize: `auto calc(${rows.length} * var(--row-height))` }}
        >
          <ol role="none">
            {rows.map((headline) => (
              <li key={headline.id} role="listitem">
                <HeadlineRow as="div" row={compose(headline)} onSave={onSave} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

/** The rows by the fifty of the wire that they belong to. */
function cutChunks(
  headlines: readonly EditionHeadline[],
): ReadonlyMap<number, readonly EditionHeadline[]> {
  const chunks = new Map<number, EditionHeadline[]>()
  for (const headline of headlines) {
    const chunk = Math.ceil(headline.number / CHUNK)
    const rows = chunks.get(chunk)
    if (rows) rows.push(headline)
    else chunks.set(chunk, [headline])
  }
  return chunks
}
