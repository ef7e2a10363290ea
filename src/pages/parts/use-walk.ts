import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { announce } from '../../browser/platform/announce.ts'
import { copyText } from '../../browser/platform/copy.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { spike, toggleRead } from '../../browser/marks/mark-actions.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'
import { toggleSavedItem } from './compose-saved-item.ts'
import { goBack } from '../../browser/keys/go-back.ts'
import type { EditionItem } from '../../edition/edition.ts'
import { findItemNumber, itemIdAt, itemAt, putFirst } from '../../edition/item-at.ts'
import { paths } from '../../paths.ts'
import type { SelectionInUrl } from './use-selection.ts'

/** The way through the filtered list from an open item: its neighbours, and the way back. */
export interface ListWalk {
  readonly next: EditionItem | undefined
  readonly previous: EditionItem | undefined
  readonly nextUnread: EditionItem | undefined
  readonly toItem: (item: EditionItem) => string
  /** History state: the list that the walk started from. */
  readonly state: unknown
  readonly go: (item: EditionItem | undefined) => void
  readonly back: () => void
}

/** `id` is the item that is open. */
export function useWalk(selected: SelectionInUrl, id: string): ListWalk {
  const navigate = useNavigate()
  const { state } = useLocation()
  const { open, selection, columns, search, marks } = selected
  const { edition } = open
  const items = useMemo(() => {
    const listed = columns
      ? Uint32Array.from(columns.flat().flatMap((section) => section.items))
      : selection.items
    const { lead } = selection
    return lead ? putFirst(findItemNumber(edition, lead.id), listed) : listed
  }, [edition, selection, columns])
  const number = findItemNumber(edition, id)
  const at = number < 0 ? -1 : items.indexOf(number)
  const itemOf = (index: number): EditionItem | undefined =>
    itemAt(edition, items[index] ?? Infinity)
  const toItem = (item: EditionItem): string =>
    'blocks' in item ? paths.article(item, search) : paths.headline(item, search)
  return {
    next: itemOf(at + 1),
    previous: at > 0 ? itemOf(at - 1) : undefined,
    nextUnread: itemOf(
      items.findIndex((one, index) => index > at && !marks.read.has(itemIdAt(edition, one))),
    ),
    toItem,
    state,
    // `replace`: the list stays one step back in the history, however far one walks.
    go: (item) => {
      if (item) void navigate(toItem(item), { replace: true, state })
    },
    back: () => {
      if (!state?.fromList)
        return void navigate(paths.index(search), { replace: number < edition.table.count })
      goBack(navigate)
    },
  }
}

/** What the keys do while an item is open, in the list or in the reader: they act on it, or go on from it. */
export function composeWalkCommands({
  item,
  walk,
  open,
  text,
}: {
  readonly item: EditionItem
  readonly walk: ListWalk
  readonly open: OpenWire
  /** What is copied. */
  readonly text: string
}) {
  return {
    next: () => walk.go(walk.next),
    previous: () => walk.go(walk.previous),
    nextUnread: () => {
      if (walk.nextUnread) walk.go(walk.nextUnread)
      else announce('Nothing unread below')
    },
    back: walk.back,
    read: () => toggleRead(item.id),
    save: () => toggleSavedItem(open, item),
    spike: () => {
      spike(item.id)
      if (walk.next) walk.go(walk.next)
      else walk.back()
    },
    copy: () => void copyText(text, 'Text'),
  } satisfies CommandHandlers
}
