import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { goBack } from '../../browser/keys/go-back.ts'
import type { EditionArticle, EditionHeadline } from '../../edition/edition.ts'
import { findItem } from '../../edition/find-item.ts'
import { paths } from '../../paths.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'

type Item = EditionArticle | EditionHeadline

/** The way through the filtered list from an open item: its neighbours, and the way back. */
export interface Walk {
  readonly next: Item | undefined
  readonly previous: Item | undefined
  readonly nextUnread: Item | undefined
  readonly toItem: (item: Item) => string
  /** History state: the list that the walk started from. */
  readonly state: unknown
  readonly go: (item: Item | undefined) => void
  readonly back: () => void
}

export function useWalk(selected: SelectionInUrl, id: string): Walk {
  const navigate = useNavigate()
  const { state } = useLocation()
  const { open, selection, columns, search, marks } = selected
  const items = useMemo((): readonly Item[] => {
    if (!columns) return [...selection.articles, ...selection.headlines]
    const inColumns = columns.flat().flatMap((section) => section.items)
    return selection.lead ? [selection.lead, ...inColumns] : inColumns
  }, [selection, columns])
  const item = findItem(open.edition, id)
  const at = item ? items.indexOf(item) : -1
  const toItem = (item: Item): string =>
    'blocks' in item ? paths.article(item, search) : paths.headline(item, search)
  return {
    next: items[at + 1],
    previous: at > 0 ? items[at - 1] : undefined,
    nextUnread: items.find((one, index) => index > at && !marks.read.has(one.id)),
    toItem,
    state,
    // `replace`: the list stays one step back in the history, however far one walks.
    go: (item) => {
      if (item) void navigate(toItem(item), { replace: true, state })
    },
    back: () => {
      if (!state?.fromList) return void navigate(paths.index(search))
      goBack(navigate)
    },
  }
}
