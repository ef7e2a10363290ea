import type { OpenWire } from '../../browser/load/open-wire.ts'
import { isAtEnd, pageBy } from '../../browser/place/paging.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { stepSize } from '../../browser/settings/set-look.ts'
import type { EditionArticle } from '../../edition/edition.ts'
import type { ListWalk } from '../parts/use-walk.ts'
import { composeWalkCommands } from '../parts/use-walk.ts'

/** What the keys do in the reader. */
export function useReaderCommands(opened: {
  readonly item: EditionArticle
  readonly walk: ListWalk
  readonly open: OpenWire
  /** What is copied. */
  readonly text: string
}): void {
  const commands = composeWalkCommands(opened)
  useCommands({
    ...commands,
    pageDown: () => {
      if (isAtEnd()) commands.nextUnread()
      else pageBy(1)
    },
    pageUp: () => pageBy(-1),
    larger: () => stepSize(1),
    smaller: () => stepSize(-1),
  })
}
