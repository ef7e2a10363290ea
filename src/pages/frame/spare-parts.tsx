import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isHovering, watchIncoming } from '../../browser/intake/incoming.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { watchFocus } from '../../browser/live/watch-focus.ts'
import { checkNow, useLive } from '../../browser/live/use-update.ts'
import { loading, useLoading } from '../../browser/load/loading.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { loadSiteLexicon, watchAdditions } from '../../browser/marks/load-site-lexicon.ts'
import { appBase } from '../../browser/platform/app-base.ts'
import { useStore } from '../../browser/platform/store.ts'
import { LoadingToast } from '../open/loading-toast.tsx'

/**
 * The part of the frame that comes with the first idle moment: polling and what is loading, which need no act, and
 * drops and pastes, whose first event is over before code that comes with the act is there.
 */
export const SpareParts = () => (
  <>
    <Live />
    <Loading />
    <Incoming />
    <AddedWords />
  </>
)

/** Polls the site for a newer edition, on every page; draws nothing. */
function Live() {
  const open = useOpenWireIfThere()
  const client = useQueryClient()
  const update = useLive(open)
  useEffect(watchFocus, [])
  useCommands({ checkNow: update ? update.show : () => void checkNow(client, open) })
  return null
}

/** Words that the site or the reader adds to the tables later on have all be found anew; draws nothing. */
function AddedWords() {
  const client = useQueryClient()
  useEffect(() => {
    void loadSiteLexicon(appBase())
    return watchAdditions(() => void client.invalidateQueries({ queryKey: ['findings'] }))
  }, [client])
  return null
}

/** A component of its own, so that progress does not render what stands beside it. */
const Loading = () => <LoadingToast progress={useLoading()} onCancel={loading.cancel} />

/** Takes drops and pastes, and says that something can be dropped. */
function Incoming() {
  const hovering = useStore(isHovering)
  useEffect(() => {
    const controller = new AbortController()
    watchIncoming(controller.signal)
    return () => controller.abort()
  }, [])
  return (
    hovering && (
      <div className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-[10px] border-2 border-dashed border-edge bg-paper/80 font-serif text-[26px]">
        Drop to open it here
      </div>
    )
  )
}
