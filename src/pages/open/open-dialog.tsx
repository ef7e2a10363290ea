import type { ReactNode, RefObject } from 'react'
import { useState } from 'react'
import type { Incoming } from '../../browser/intake/order-incoming.ts'
import type { TakenInFiles } from '../../browser/intake/take-in-files.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Tabs } from './tabs.tsx'
import { DropZone } from './drop-zone.tsx'
import { FieldForm } from './field-form.tsx'
import { RefusedList } from './refused-list.tsx'

type Way = 'files' | 'text' | 'site'

/** The ways to open news: files, pasted text, what this site has; and what could not be opened, with the reason. */
export function OpenDialog({
  dialog,
  refused,
  hovering,
  onClose,
  onFiles,
  onText,
  onAddress,
  onReadAsText,
  recent,
  site,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly refused: TakenInFiles['refused']
  /** Whether something that can be dropped is over the window. */
  readonly hovering: boolean
  readonly onClose: () => void
  readonly onFiles: (files: readonly File[]) => void
  /** Either gives whether it was taken: what is refused stays in its field. */
  readonly onText: (text: string) => boolean | Promise<boolean>
  readonly onAddress: (address: string) => boolean | Promise<boolean>
  /** Reads a file that was refused as it holds no news. */
  readonly onReadAsText: (one: Incoming) => void
  /** What was opened on this device before, and what this site has. */
  readonly recent: ReactNode
  readonly site: ReactNode
}) {
  const [way, setWay] = useState<Way>('files')
  const files = (
    <>
      <DropZone hovering={hovering} onFiles={onFiles} />
      {recent}
    </>
  )
  const text = (
    <FieldForm
      label="Text of an edition"
      hint="Headlines, articles, or both, as they were sent. Nothing leaves this device."
      action="Open this text"
      field={(props) => <textarea {...props} rows={10} />}
      onSubmit={onText}
    />
  )
  const onSite = (
    <>
      <FieldForm
        label="Address on this site"
        action="Open this address"
        field={(props) => <input {...props} type="text" placeholder="wires/name.txt" />}
        onSubmit={onAddress}
      />
      {site}
    </>
  )
  return (
    <Dialog dialog={dialog} title="Open news" width="normal" onClose={onClose}>
      {refused.length > 0 && <RefusedList refused={refused} onReadAsText={onReadAsText} />}
      <div className="mt-2" />
      <Tabs
        label="Where it is"
        tabs={[
          { name: 'files', label: 'Files', panel: files },
          { name: 'text', label: 'Paste text', panel: text },
          { name: 'site', label: 'On this site', panel: onSite },
        ]}
        chosen={way}
        onChoose={setWay}
      />
    </Dialog>
  )
}
