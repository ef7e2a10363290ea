import { useRef, useState } from 'react'
import { announce } from '../../browser/platform/announce.ts'
import type { ReadBack } from '../../browser/intake/archive-actions.ts'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { describeUnkept } from '../../browser/library/library-actions.ts'
import { describeStop } from '../../browser/read/describe-error.ts'
import { runCommand } from '../../browser/keys/use-commands.ts'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { Button } from '../../ui/button.tsx'
import { PrimaryButton } from '../../ui/controls/primary-button.tsx'
import { FileButton } from '../../ui/controls/file-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { MenuLine } from '../../ui/controls/menu-line.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import { plural } from '../../ui/text/plural.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { RefusedList } from '../open/refused-list.tsx'
import { exportHeadlines, exportNinjs } from './export-headlines.ts'
import { exportChosen } from './export-chosen.ts'

/** What can be done with the library as a whole: open more, take it out as one file, put it back in. */
export function LibraryTools({ wires }: { readonly wires: readonly KeptWire[] }) {
  const refusedDialog = useRef<HTMLDialogElement>(null)
  const [refused, setRefused] = useState<ReadBack['refused']>([])
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <PrimaryButton aria-haspopup="dialog" onClick={() => void runCommand('openWire')}>
        Open files or a folder…
      </PrimaryButton>
      <Button
        disabled={wires.length === 0}
        popoverTarget="export-library"
        onClick={placeBelow}
        className="text-sm"
      >
        Export all…
      </Button>
      <Popover className="w-68 py-2 [--ring:-2px]" id="export-library" label="Export all">
        <MenuLine onPress={() => void exportChosen(wires)}>Editions as a zip</MenuLine>
        <MenuLine onPress={() => void exportHeadlines(wires, 'csv')}>Headlines as CSV</MenuLine>
        <MenuLine onPress={() => void exportHeadlines(wires, 'jsonl')}>
          Headlines as JSON Lines
        </MenuLine>
        <MenuLine onPress={() => void exportNinjs(wires)}>Headlines as ninjs</MenuLine>
      </Popover>
      <FileButton
        label="Read a zip back…"
        accept=".zip,application/zip"
        onFiles={([file]) => file && void readBack(file)}
      />
      <Dialog dialog={refusedDialog} title="Not read back">
        <RefusedList refused={refused} />
      </Dialog>
    </div>
  )

  async function readBack(file: File): Promise<void> {
    const { importWires } = await import('../../browser/intake/archive-actions.ts')
    const read = await importWires(file)
    setRefused(read.refused)
    if (read.refused.length > 0) refusedDialog.current?.showModal()
    announce(describeReading(read))
  }
}

function describeReading(read: ReadBack): string {
  const counts = describeCounts(read)
  return read.stopped ? describeStop(counts, read.stopped.failure) : counts
}

const describeCounts = ({ kept, known, refused, added, stopped, unkept, why }: ReadBack): string =>
  [
    ...(stopped ? [`Stopped after ${printCount(stopped.read)} of ${printCount(stopped.of)}`] : []),
    kept > 0 ? `${plural(kept, 'edition')} read back` : 'Nothing new was read back',
    ...(known > 0 ? [`${plural(known, 'was', 'were')} here already`] : []),
    ...(refused.length > 0 ? [`${printCount(refused.length)} not read`] : []),
    ...(added > 0 ? [`${plural(added, 'file')} of the system’s own left out`] : []),
    ...(why ? [describeUnkept(unkept, why)] : []),
  ].join(', ')
