import { useCallback, useMemo, useRef, useState } from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import { WindowVirtualizer } from 'virtua'
import type { HeadlineListProps } from './list-row.tsx'
import { drawRow } from './list-row.tsx'
import { STRETCH_ROWS, StretchButton } from '../controls/stretch-button.tsx'
import { createWindowedItem, WindowedList } from './windowed-list.tsx'

/** Estimated height of a row that has not been drawn yet (CSS pixels). */
const ROW_HEIGHT_PX = 64

/** A list of which only the rows in sight are drawn; each says which it is, and of how many. */
export function LongList({ items, register, ...rows }: HeadlineListProps) {
  const [asked, setStretch] = useState(0)
  const window = useRef<WindowVirtualizerHandle>(null)
  const stretches = Math.ceil(items.length / STRETCH_ROWS)
  const stretch = Math.min(asked, stretches - 1)
  const first = stretch * STRETCH_ROWS
  const shown = useMemo(
    () => (stretches === 1 ? items : items.subarray(first, first + STRETCH_ROWS)),
    [items, stretches, first],
  )
  const Item = useMemo(() => createWindowedItem(first, items.length), [first, items.length])
  const whileDrawn = useCallback(
    () =>
      register({
        items,
        show: (row) => {
          setStretch(Math.floor(row / STRETCH_ROWS))
          requestAnimationFrame(() =>
            window.current?.scrollToIndex(row % STRETCH_ROWS, { align: 'center' }),
          )
        },
      }),
    [register, items],
  )
  return (
    <div ref={whileDrawn}>
      <StretchButton what="Headlines" to={stretch - 1} of={items.length} onPress={setStretch} />
      <WindowVirtualizer
        key={first}
        ref={window}
        as={WindowedList}
        item={Item}
        data={shown}
        itemSize={ROW_HEIGHT_PX}
      >
        {(at) => drawRow(at, 'div', rows)}
      </WindowVirtualizer>
      <StretchButton what="Headlines" to={stretch + 1} of={items.length} onPress={setStretch} />
    </div>
  )
}
