import type { CSSProperties, ReactNode, Ref } from 'react'

interface ListParts {
  readonly style: CSSProperties
  readonly children: ReactNode
  readonly ref?: Ref<HTMLOListElement>
}

/** The element of a windowed list. */
export function WindowedList(props: ListParts) {
  return <ol role="list" {...props} />
}

/** The element of one row of a windowed list of `size`, whose first row stands at `first` (0-based) of the whole. */
export const createWindowedItem = (first: number, size: number) =>
  function WindowedItem({
    index,
    ...props
  }: Omit<ListParts, 'ref'> & { readonly index: number; readonly ref?: Ref<HTMLLIElement> }) {
    return <li aria-setsize={size} aria-posinset={first + index + 1} {...props} />
  }
