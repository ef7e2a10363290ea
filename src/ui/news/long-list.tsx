import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import { WindowVirtualizer } from 'virtua'
import { itemIdAt } from '../../edition/item-at.ts'
import { HeadlineRow } from './headline-row.tsx'
import type { HeadlineListProps } from './list-props.ts'
import { STRETCH, StretchButton } from '../stretch-button.tsx'
import { createWindowedItem, WindowedList } from './windowed-list.tsx'

/** What a row is taken to measure until it has been drawn (CSS pixels). */
const ROW_HEIGHT = 64

/** A list of which only the rows in sight are drawn; each says which it is, and of how many. */
export function LongList({ edition, items, compose, onSave, opened, hold }: HeadlineListProps) {
  const [asked, setStretch] = useState(0)
  const window = useRef<WindowVirtualizerHandle>(null)
  const stretches = Math.ceil(items.length / STRETCH)
  const stretch = Math.min(asked, stretches - 1)
  const first = stretch * STRETCH
  const shown = useMemo(
    () => (stretches === 1 ? items : items.subarray(first, first + STRETCH)),
    [items, stretches, first],
  )
  const Item = useMemo(() => createWindowedItem(first, items.length), [first, items.length])
  const held = useCallback(
    () =>
      hold({
        items,
        show: (row) => {
          setStretch(Math.floor(row / STRETCH))
          requestAnimationFrame(() =>
            window.current?.scrollToIndex(row % STRETCH, { align: 'center' }),
          )
        },
      }),
    [hold, items],
  )
  return (
    <div ref={held}>
      <StretchButton what="Headlines" to={stretch - 1} of={items.length} onPress={setStretch} />
      <WindowVirtualizer
        key={first}
        ref={window}
        as={WindowedList}
        item={Item}
        data={shown}
        itemSize={ROW_HEIGHT}
      >
        {(at) => (
          <Line
            key={itemIdAt(edition, at)}
            at={at}
            compose={compose}
            opened={opened}
            onSave={onSave}
          />
        )}
      </WindowVirtualizer>
      <StretchButton what="Headlines" to={stretch + 1} of={items.length} onPress={setStretch} />
    </div>
  )
}

/** A memoised row: it does not render again while the windowed list scrolls and measures. */
const Line = memo(function Line({
  at,
  compose,
  opened,
  onSave,
}: Pick<HeadlineListProps, 'compose' | 'opened' | 'onSave'> & { readonly at: number }) {
  const row = compose(at)
  return row && <HeadlineRow as="div" row={row} opened={opened} onSave={onSave} />
})
