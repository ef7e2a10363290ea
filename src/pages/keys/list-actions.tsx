import type { RefObject } from 'react'
import { comparisonPath } from '../../browser/across/comparison-path.ts'
import { useNavigate } from 'react-router'
import { useSwipes } from '../../browser/keys/use-swipes.ts'
import type { useNewsSince } from '../../browser/live/use-news-since.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { markShownRead, spike, toggleRead } from '../../browser/marks/mark-actions.ts'
import { keepCursor, moveAcross, moveCursor } from '../../browser/keys/cursor.ts'
import { findItem } from '../../edition/find-item.ts'
import { listItemIds } from '../../edition/list-headlines.ts'
import { isNarrowed, keepWireOnly } from '../../edition/select/filters.ts'
import { toggleSavedItem } from '../parts/compose-saved-item.ts'
import { onCursor, useListCommands } from '../parts/use-list-commands.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'

/** What keys and swipes do in the list of headlines. It draws nothing. */
export function ListActions({
  list,
  selected,
  since,
}: {
  readonly list: RefObject<HTMLElement | null>
  readonly selected: SelectionInUrl
  readonly since: ReturnType<typeof useNewsSince>
}) {
  const { open, filters, listed, columns, opened, apply } = selected
  const navigate = useNavigate()
  const isOpen = opened !== null
  useSwipes(list, {
    right: (id) => {
      const item = findItem(open.edition, id)
      if (item) toggleSavedItem(open, item)
    },
    left: toggleRead,
  })
  useListCommands(
    open,
    {
      topicLeft: () => (columns ? moveAcross(-1) : moveTopic(selected, -1)),
      topicRight: () => (columns ? moveAcross(1) : moveTopic(selected, 1)),
      readShown: () => markShownRead(listItemIds(open.edition, listed)),
      ...(!isOpen && {
        spike: () =>
          onCursor(open, ({ id }) => {
            moveCursor(1)
            spike(id)
          }),
        ...(since && {
          copy: () => void navigate(comparisonPath(since.from, addressOf(open.source))),
        }),
        ...(isNarrowed(filters) && {
          back: () =>
            keepCursor(() => apply(filters.query ? { query: '' } : keepWireOnly(filters))),
        }),
      }),
    },
    isOpen,
  )
  return null
}

/** Shows the next topic of those that there are, or the one before. */
function moveTopic(
  { open, selection, filters, apply }: SelectionInUrl,
  by: 1 | -1,
): 'later' | undefined {
  if (!open.found) return 'later'
  const choices = [null, ...selection.topics.filter(({ count }) => count > 0)]
  const at = choices.findIndex((facet) => facet?.choice === filters.topics[0])
  const next = choices[(at + by + choices.length) % choices.length]
  apply({ topics: next ? [next.choice] : [] })
  return undefined
}
