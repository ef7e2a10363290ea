import { useCommands } from '../../browser/keys/use-commands.ts'
import { announce, useAnnouncement } from '../../browser/platform/announce.ts'
import { useCarriedWords } from '../../browser/place/use-carried-words.ts'
import { useClosingList } from '../../browser/place/use-closing-list.ts'
import { useAboveAll } from '../../browser/layout/foot.ts'
import { useSidewaysFocus } from '../../browser/layout/use-sideways-focus.ts'
import { useInterruptedReading } from '../../browser/intake/interrupted-reading.ts'
import { Toast } from './toast.tsx'
import type { LateDialog } from '../../browser/place/late-dialog.ts'
import { KeyDialogs } from '../keys/key-dialogs.tsx'
import { useGlobalCommands } from '../keys/use-global-commands.ts'
import { ReloadOffered } from './reload-offered.tsx'
import { WireOpener } from '../open/wire-opener.tsx'

/**
 * The part of the frame that is loaded later, since it is not seen at first: dialogs, keys of every page, opening a
 * wire.
 */
export function LateParts({
  keys,
  data,
  opener,
}: {
  readonly keys: LateDialog
  readonly data: LateDialog
  readonly opener: LateDialog
}) {
  useInterruptedReading()
  useCarriedWords()
  useClosingList()
  useSidewaysFocus()
  return (
    <>
      <Messages />
      <PageKeys />
      <WireOpener dialog={opener} />
      <KeyDialogs keys={keys} data={data} />
    </>
  )
}

/** What is said at the foot of the window, one above the other and all above what stands there. */
const Messages = () => (
  <div
    style={useAboveAll()}
    className="pointer-events-none fixed inset-x-0 bottom-16 z-30 grid place-items-center px-4 md:bottom-6 print:hidden"
  >
    <Announced />
    <ReloadOffered />
  </div>
)

/** A component of its own, so that a message does not render the dialogs beside it. */
function Announced() {
  const { words = null, act = null, actName } = useAnnouncement() ?? {}
  // What is offered can be done once: it goes, and the act says what it did.
  const onAct = (): void => {
    announce('')
    act?.()
  }
  return <Toast words={words} onAct={act && onAct} actName={actName} />
}

/** What keys do on every page; draws nothing. */
function PageKeys() {
  useCommands(useGlobalCommands())
  return null
}
