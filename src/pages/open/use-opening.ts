import { useNavigate } from 'react-router'
import { announce } from '../../browser/platform/announce.ts'
import type { Origin } from '../../browser/library/kept-wire.ts'
import { announceUnkept } from '../../browser/library/library-actions.ts'
import type { Incoming, Opened } from '../../browser/intake/open-wires.ts'
import { openWires } from '../../browser/intake/open-wires.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'

/** Opens what comes in: the newest wire of it is shown, what was refused is said. */
export function useOpening(onRefused: (opened: Opened) => void) {
  const navigate = useNavigate()
  const show = (wire: string | null): void =>
    void navigate(paths.index(printFilters({ ...noFilters, wire })))
  return {
    show,
    open: async (incoming: readonly Incoming[], origin: Origin): Promise<void> => {
      const opened = await openWires(incoming, origin)
      const { ids, refused, why, cancelled } = opened
      const newest = ids.at(-1)
      if (newest) show(`kept:${newest}`)
      if (refused.length > 0) onRefused(opened)
      if (newest && why) announceUnkept(why)
      else if (cancelled) announce(`Stopped: ${ids.length} of ${incoming.length} are kept`)
      else if (ids.length > 1) announce(`${ids.length} wires opened, the newest is shown`)
    },
  }
}
