import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { goBack } from '../../browser/keys/go-back.ts'
import type { EditionArticle, EditionHeadline } from '../../edition/edition.ts'
import { findItemNumber, idOfItem, itemAt } from '../../edition/item-at.ts'
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
  const { edition } = open
  const items = useMemo(() => {
    const numberOf = (article: EditionArticle): number => findItemNumber(edition, article.id)
    return columns
      ? [
          ...(selection.lead ? [numberOf(selection.lead)] : []),
          ...columns.flat().flatMap((section) => section.items),
        ]
      : [...selection.articles.map(numberOf), ...selection.rows]
  }, [edition, selection, columns])
  const number = findItemNumber(edition, id)
  const at = number < 0 ? -1 : items.indexOf(number)
  const itemOf = (index: number): Item | undefined => itemAt(edition, items[index] ?? Infinity)
  const toItem = (item: Item): string =>
    'blocks' in item ? paths.article(item, search) : paths.headline(item, search)
  return {
    next: itemOf(at + 1),
    previous: at > 0 ? itemOf(at - 1) : undefined,
    nextUnread: itemOf(
      items.findIndex((one, index) => index > at && !marks.read.has(idOfItem(edition, one))),
    ),
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
