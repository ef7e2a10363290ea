import type { CSSProperties, ReactNode, Ref } from 'react'
import { useCallback, useMemo, useRef } from 'react'
import type { WindowVirtualizerHandle } from 'virtua'
import { WindowVirtualizer } from 'virtua'

export interface WindowedRowsProps {
  readonly keys: readonly { readonly id: string }[]
  readonly drawRow: (at: number) => ReactNode
  /** Hands what brings a row into sight to whoever moves in the list, for as long as it stands. */
  readonly hold: (show: (row: number) => void) => () => void
}

/** What a row is taken to measure until it has been drawn (CSS pixels). */
const ROW_HEIGHT = 73

/** A list of which only the rows in sight are drawn; each says which it is, and of how many. */
export function WindowedRows({ keys, drawRow, hold }: WindowedRowsProps) {
  const window = useRef<WindowVirtualizerHandle>(null)
  const Item = useMemo(() => createItem(keys.length), [keys.length])
  const held = useCallback(
    () =>
      hold((row) =>
        requestAnimationFrame(() => window.current?.scrollToIndex(row, { align: 'center' })),
      ),
    [hold],
  )
  return (
    <div ref={held}>
      <WindowVirtualizer ref={window} as={List} item={Item} data={keys} itemSize={ROW_HEIGHT}>
        {({ id }, at) => <div key={id}>{drawRow(at)}</div>}
      </WindowVirtualizer>
    </div>
  )
}

interface ListParts {
  readonly style: CSSProperties
  readonly children: ReactNode
  readonly ref?: Ref<HTMLOListElement>
}

function List(props: ListParts) {
  return <ol role="list" {...props} />
}

const createItem = (size: number) =>
  function Item({
    index,
    ...props
  }: Omit<ListParts, 'ref'> & { readonly index: number; readonly ref?: Ref<HTMLLIElement> }) {
    return <li aria-setsize={size} aria-posinset={index + 1} {...props} />
  }
