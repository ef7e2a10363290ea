import type { ReactNode } from 'react'
import { useCallback, useMemo, useRef } from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import { WindowVirtualizer } from 'virtua'
import { createWindowedItem, WindowedList } from '../../ui/news/windowed-list.tsx'

export interface WindowedRowsProps {
  readonly keys: readonly { readonly id: string }[]
  readonly drawRow: (at: number) => ReactNode
  /** Registers the function that scrolls a row into sight with the keyboard cursor; the result unregisters it. */
  readonly register: (show: (row: number) => void) => () => void
}

/** Estimated height of a row that has not been drawn yet (CSS pixels). */
const ROW_HEIGHT_PX = 40

/** A list of which only the rows in sight are drawn; each says which it is, and of how many. */
export function WindowedRows({ keys, drawRow, register }: WindowedRowsProps) {
  const window = useRef<WindowVirtualizerHandle>(null)
  const Item = useMemo(() => createWindowedItem(0, keys.length), [keys.length])
  const whileDrawn = useCallback(
    () =>
      register((row) =>
        requestAnimationFrame(() => window.current?.scrollToIndex(row, { align: 'center' })),
      ),
    [register],
  )
  return (
    <div ref={whileDrawn}>
      <WindowVirtualizer
        ref={window}
        as={WindowedList}
        item={Item}
        data={keys}
        itemSize={ROW_HEIGHT_PX}
      >
        {({ id }, at) => <div key={id}>{drawRow(at)}</div>}
      </WindowVirtualizer>
    </div>
  )
}
