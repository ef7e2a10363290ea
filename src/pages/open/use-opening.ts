import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { announce } from '../../browser/platform/announce.ts'
import type { Origin } from '../../browser/library/kept-wire.ts'
import { announceUnkept } from '../../browser/library/library-actions.ts'
import type { Incoming } from '../../browser/intake/order-incoming.ts'
import type { TakenInFiles } from '../../browser/intake/take-in-files.ts'
import { takeInFiles } from '../../browser/intake/take-in-files.ts'
import { putOpenWire } from '../../browser/load/edition-query.ts'
import { describeStop } from '../../browser/read/describe-error.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { plural } from '../../ui/text/plural.ts'
import { preloadLongList } from '../../ui/news/headline-list.tsx'

/**
 * Opens files and texts: shows the newest wire of them and reports those that were refused. Gives whether all were
 * opened.
 */
export function useOpening(onRefused: (opened: TakenInFiles) => void) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const show = (wire: string | null): void =>
    void navigate(paths.index(printFilters({ ...noFilters, wire })))
  return {
    show,
    open: async (incoming: readonly Incoming[], origin: Origin): Promise<boolean> => {
      // Preloads the chunk of the long list while the file is read: if it suspended, React would keep the fallback
      // for 0.3 s.
      void preloadLongList()
      const opened = await takeInFiles(incoming, origin)
      const { count, newest, refused, stopped } = opened
      if (newest) {
        await putOpenWire(client, newest)
        show(addressOf(newest.source))
      }
      if (refused.length > 0) onRefused(opened)
      if (stopped)
        announce(describeStop(`Stopped: ${count} of ${incoming.length} are kept`, stopped))
      else void announceKept(opened)
      return refused.length === 0 && !stopped
    },
  }
}

/** Says, once all is stored, what the reader would not see: that it is lost with the page, or how many have come. */
async function announceKept({ newest, unkept, count, wires }: TakenInFiles): Promise<void> {
  const why = await unkept
  if (newest && why) announceUnkept(why)
  else if (count > 1) announce(describeFilesOpened(count, wires))
}

/** How many editions came of several files: those of the same content make one. */
export function describeFilesOpened(files: number, wires: number): string {
  const opened = wires > 1 ? `${wires} editions opened, the newest is shown` : '1 edition opened'
  if (wires === files) return opened
  return `${opened}; ${plural(files - wires, 'file has', 'files have')} the same content as another`
}
