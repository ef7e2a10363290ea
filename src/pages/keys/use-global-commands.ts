import { useNavigate } from 'react-router'
import { announce } from '../../browser/platform/announce.ts'
import { undoLast } from '../../browser/platform/undo.ts'
import { useClosingPanels } from '../../browser/keys/use-closing-panels.ts'
import { useKeptFocus } from '../../browser/keys/use-kept-focus.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import type { CommandHandlers } from '../../browser/settings/commands.ts'
import { paths } from '../../paths.ts'

/** What keys do on every page; the focus, from which they act, is kept on something. */
export function useGlobalCommands(): CommandHandlers {
  const navigate = useNavigate()
  const { filters, wireSearch } = useFilters()
  const open = useOpenWireIfThere()
  useKeptFocus()
  useClosingPanels()
  const go = (path: string) => (): void => void navigate(path)
  return {
    undo: undoLast,
    goIndex: go(paths.index(wireSearch)),
    goQuotes: go(paths.quotes(wireSearch)),
    goStories: go(paths.stories(wireSearch)),
    goSaved: go(paths.saved(wireSearch)),
    goWire: go(paths.wire(wireSearch)),
    goLibrary: go(paths.library(wireSearch)),
    goArticle: () => {
      const article = open?.edition.articles.find(({ part }) => part === filters.part)
      if (article) void navigate(paths.article(article, wireSearch))
      else announce(open ? 'This edition carries no article' : 'No edition is open')
    },
  }
}
