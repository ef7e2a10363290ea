import { announce } from '../../browser/platform/announce.ts'
import { copyText } from '../../browser/platform/copy.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { spike, toggleRead, toggleSaved } from '../../browser/marks/mark-actions.ts'
import { isAtEnd, pageBy } from '../../browser/place/paging.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import type { EditionArticle, EditionHeadline } from '../../edition/edition.ts'
import { composeSavedItem } from '../parts/compose-saved-item.ts'
import type { Walk } from './use-walk.ts'

/** What the keys do in the reader, on a headline's page as on an article's. */
export function useReaderCommands({
  item,
  walk,
  open,
  text,
}: {
  readonly item: EditionHeadline | EditionArticle
  readonly walk: Walk
  readonly open: OpenWire
  /** What is copied. */
  readonly text: string
}): void {
  const goUnread = (): void => {
    if (walk.nextUnread) walk.go(walk.nextUnread)
    else announce('Nothing unread below')
  }
  useCommands({
    next: () => walk.go(walk.next),
    previous: () => walk.go(walk.previous),
    nextUnread: goUnread,
    back: walk.back,
    read: () => toggleRead(item.id),
    save: () => toggleSaved(item.id, composeSavedItem(open, item)),
    spike: () => {
      spike(item.id)
      if (walk.next) walk.go(walk.next)
      else walk.back()
    },
    copy: () => void copyText(text, 'Text'),
    pageDown: () => {
      if (isAtEnd()) goUnread()
      else pageBy(1)
    },
    pageUp: () => pageBy(-1),
  })
}
