import { announce } from '../../browser/platform/announce.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'
import { cursorCommands, cursorItem, keepCursor, moveToNext } from '../../browser/keys/cursor.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { toggleRead, toggleSaved } from '../../browser/marks/mark-actions.ts'
import { marksStore } from '../../browser/marks/reader-marks.ts'
import { savedItemsStore } from '../../browser/marks/saved-items.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import type { EditionItem } from '../../edition/edition.ts'
import { findItem } from '../../edition/find-item.ts'
import { toggleSavedItem } from './compose-saved-item.ts'

/**
 * What the keys do in a list of headlines: they act on the one under the cursor. While one is open in it (`isOpen`), they
 * are that headline's own (`use-walk.ts`).
 */
export function useListCommands(open: OpenWire, more: CommandHandlers, isOpen = false): void {
  const { next, previous, ...others } = cursorCommands
  useCommands({
    ...others,
    ...(isOpen ? {} : { next, previous, ...composeMarkCommands(open) }),
    ...more,
  })
}

/** Calls back with the item of the open edition that the cursor is on, or says why it cannot. */
export function onCursor(open: OpenWire, act: (item: EditionItem) => void): void {
  const id = cursorItem()
  const item = id === null ? undefined : findItem(open.edition, id)
  if (item) act(item)
  else
    announce(
      id === null
        ? 'No headline is chosen: j and k move to one'
        : 'This is no headline of the open edition',
    )
}

function composeMarkCommands(open: OpenWire): CommandHandlers {
  return {
    nextUnread: () => {
      if (!moveToNext((id) => !marksStore.get().read.has(id))) announce('Nothing unread below')
    },
    read: () => onCursor(open, ({ id }) => toggleRead(id)),
    save: () => {
      const id = cursorItem()
      const saved = id === null ? undefined : savedItemsStore.get().get(id)
      // A saved quote, or an item saved from another edition, is removed by its stored copy.
      if (id && saved) return keepCursor(() => toggleSaved(id, saved))
      return onCursor(open, (item) => toggleSavedItem(open, item))
    },
  }
}
