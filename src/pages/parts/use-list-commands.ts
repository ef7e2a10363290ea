import { announce } from '../../browser/platform/announce.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'
import {
  cursorItem,
  keepCursor,
  moveCursor,
  moveToFirst,
  moveToLast,
  moveToNext,
  openCursor,
} from '../../browser/keys/cursor.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { spike, toggleRead, toggleSaved } from '../../browser/marks/mark-actions.ts'
import { marksStore } from '../../browser/marks/reader-marks.ts'
import { savedItemsStore } from '../../browser/marks/saved-items.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { findItem } from '../../edition/find-item.ts'
import { toggleSavedItem } from './compose-saved-item.ts'

/**
 * What the keys do in a list: they act on the item under the cursor. While a headline is open in it (`isOpen`), they are
 * that headline's own (`use-walk.ts`).
 */
export function useListCommands(open: OpenWire, more: CommandHandlers, isOpen = false): void {
  useCommands({
    first: moveToFirst,
    last: moveToLast,
    open: openCursor,
    ...(isOpen ? {} : composeCursorCommands(open)),
    ...more,
  })
}

function composeCursorCommands(open: OpenWire): CommandHandlers {
  const onCursor = (act: (id: string) => void): void => {
    const id = cursorItem()
    if (id && findItem(open.edition, id)) act(id)
    else announce('No headline is chosen: j and k move to one')
  }
  return {
    next: () => moveCursor(1),
    previous: () => moveCursor(-1),
    nextUnread: () => {
      if (!moveToNext((id) => !marksStore.get().read.has(id))) announce('Nothing unread below')
    },
    read: () => onCursor(toggleRead),
    spike: () =>
      onCursor((id) => {
        moveCursor(1)
        spike(id)
      }),
    save: () => {
      const id = cursorItem()
      const saved = id === null ? undefined : savedItemsStore.get().get(id)
      // A saved quote, or an item saved from another edition, is removed by its stored copy.
      if (id && saved) return keepCursor(() => toggleSaved(id, saved))
      return onCursor((id) => {
        const item = findItem(open.edition, id)
        if (item) toggleSavedItem(open, item)
      })
    },
  }
}
