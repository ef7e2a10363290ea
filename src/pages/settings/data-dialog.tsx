import type { RefObject } from 'react'
import { useState } from 'react'
import { exportDeviceData, importDeviceData } from '../../browser/marks/device-data.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Takes all marks and settings out of this device as one file, or puts them in. */
export function DataDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <Dialog dialog={dialog} title="Back up your data" onClose={() => setRefusal(null)}>
      <p className="my-3 text-sm text-soft">
        What is read, saved, hidden, muted and corrected, and how the page looks, as one file: to
        keep, or to take to another device.
      </p>
      <Button onClick={exportDeviceData}>Export to a file</Button>
      <label className="mt-5 block text-sm font-semibold">
        Import from a file, in place of what is here
        <input
          type="file"
          accept="application/json,.json"
          className="mt-1 block w-full text-sm font-normal file:me-3 file:min-h-9 file:cursor-pointer file:rounded-lg file:border file:border-solid file:border-rule file:bg-paper file:px-3 file:text-ink"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file) void readIn(file)
          }}
        />
      </label>
      {refusal && (
        <p role="alert" className="mt-2 text-sm font-semibold">
          {refusal} Nothing was changed.
        </p>
      )}
    </Dialog>
  )

  async function readIn(file: File): Promise<void> {
    const reason = await importDeviceData(file)
    setRefusal(reason)
    if (reason === null) dialog.current?.close()
  }
}
