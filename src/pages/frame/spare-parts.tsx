import { useQueryClient } from '@tanstack/react-query'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { checkNow, useLive } from '../../browser/live/use-update.ts'
import { loading, useLoading } from '../../browser/load/loading.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { LoadingToast } from '../open/loading-toast.tsx'

/** The part of the frame that comes with the first idle moment, and needs no act: polling, and what is loading. */
export const SpareParts = () => (
  <>
    <Live />
    <Loading />
  </>
)

/** Polls the site for a newer edition, on every page; draws nothing. */
function Live() {
  const open = useOpenWireIfThere()
  const client = useQueryClient()
  const update = useLive(open)
  useCommands({ checkNow: update ? update.show : () => void checkNow(client, open) })
  return null
}

/** A component of its own, so that progress does not render what stands beside it. */
const Loading = () => <LoadingToast progress={useLoading()} onCancel={loading.cancel} />
