import { useCommands } from '../../browser/keys/use-commands.ts'
import { announce, useAnnouncement } from '../../browser/platform/announce.ts'
import { useCarriedWords } from '../../browser/place/use-carried-words.ts'
import { useClosingList } from '../../browser/place/use-closing-list.ts'
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
      <ReloadOffered />
      <Announced />
      <PageKeys />
      <WireOpener dialog={opener} />
      <KeyDialogs keys={keys} data={data} />
    </>
  )
}

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
