import type { CSSProperties, ReactNode, Ref } from 'react'
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import { WindowVirtualizer } from 'virtua'
import type { ListItem } from '../../edition/select/select-rows.ts'
import { HeadlineRow } from './headline-row.tsx'
import type { HeadlineListProps } from './list-props.ts'
import { STRETCH, StretchButton } from '../stretch-button.tsx'

/** What a row is taken to measure until it has been drawn (CSS pixels). */
const ROW_HEIGHT = 64

/** A list of which only the rows in sight are drawn; each says which it is, and of how many. */
export function LongList({ items, compose, onSave, hold }: HeadlineListProps) {
  const [asked, setStretch] = useState(0)
  const window = useRef<WindowVirtualizerHandle>(null)
  const stretches = Math.ceil(items.length / STRETCH)
  const stretch = Math.min(asked, stretches - 1)
  const first = stretch * STRETCH
  const shown = useMemo(
    () => (stretches === 1 ? items : items.slice(first, first + STRETCH)),
    [items, stretches, first],
  )
  const Item = useMemo(() => createItem(first, items.length), [first, items.length])
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
        as={List}
        item={Item}
        data={shown}
        itemSize={ROW_HEIGHT}
      >
        {(item) => <Line key={item.id} item={item} compose={compose} onSave={onSave} />}
      </WindowVirtualizer>
      <StretchButton what="Headlines" to={stretch + 1} of={items.length} onPress={setStretch} />
    </div>
  )
}

/** A memoised row: it does not render again while the windowed list scrolls and measures. */
const Line = memo(function Line({
  item,
  compose,
  onSave,
}: Pick<HeadlineListProps, 'compose' | 'onSave'> & { readonly item: ListItem }) {
  return <HeadlineRow as="div" row={compose(item)} onSave={onSave} />
})

interface ListParts {
  readonly style: CSSProperties
  readonly children: ReactNode
  readonly ref?: Ref<HTMLOListElement>
}

function List(props: ListParts) {
  return <ol role="list" {...props} />
}

/** The list item of one row, with `aria-posinset` and `aria-setsize`. */
const createItem = (first: number, size: number) =>
  function Item({
    index,
    ...props
  }: Omit<ListParts, 'ref'> & { readonly index: number; readonly ref?: Ref<HTMLLIElement> }) {
    return <li aria-setsize={size} aria-posinset={first + index + 1} {...props} />
  }
