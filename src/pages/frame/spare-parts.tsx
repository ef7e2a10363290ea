import { useQueryClient } from '@tanstack/react-query'
import { useHovering, useWatchedDrags } from '../../browser/intake/incoming.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { usePressedChip } from '../../browser/layout/use-pressed-chip.ts'
import { useKeptName } from '../../browser/live/use-kept-name.ts'
import { checkNow, useLive } from '../../browser/live/use-update.ts'
import { loading, useLoading } from '../../browser/load/loading.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { useAdditions } from '../../browser/marks/load-site-lexicon.ts'
import { LoadingToast } from '../open/loading-toast.tsx'

/**
 * The part of the frame that comes with the first idle moment: polling, what is loading and chips in sight, which need
 * no act, and the sign that something can be dropped, which an act may need before the code that comes with it is there.
 */
export function SpareParts() {
  useAdditions()
  usePressedChip()
  return (
    <>
      <Live />
      <Loading />
      <DropSign />
    </>
  )
}

/** Keeps the open edition in line with the site and the library, on every page; draws nothing. */
function Live() {
  const open = useOpenWireIfThere()
  const client = useQueryClient()
  const update = useLive(open)
  useKeptName(open)
  // Without an edition the page that says so handles the key.
  useCommands(open ? { checkNow: update ? update.show : () => void checkNow(client, open) } : {})
  return null
}

/** A component of its own, so that progress does not render what stands beside it. */
const Loading = () => <LoadingToast progress={useLoading()} onCancel={loading.cancel} />

/** Says that something can be dropped. */
function DropSign() {
  const hovering = useHovering()
  useWatchedDrags()
  return (
    hovering && (
      <div className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-[10px] border-2 border-dashed border-edge bg-paper/80 font-serif text-[26px]">
        Drop to open it here
      </div>
    )
  )
}
