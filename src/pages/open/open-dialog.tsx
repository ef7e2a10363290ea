import type { ReactNode, RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-button.tsx'

/** The ways to open another wire: files, pasted text, an address on this site, or one kept from before. */
export function OpenDialog({
  dialog,
  onWanted,
  onFiles,
  onText,
  onAddress,
  children,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** The dialog has been opened. */
  readonly onWanted: () => void
  readonly onFiles: (files: readonly File[]) => void
  /** Either gives whether it was taken: what is refused stays in its field. */
  readonly onText: (text: string) => boolean | Promise<boolean>
  readonly onAddress: (address: string) => boolean | Promise<boolean>
  /** The wires of the site and of this device. */
  readonly children: ReactNode
}) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="open-title"
      className="m-auto max-h-[85dvh] w-[min(36rem,92vw)] rounded-xl border border-rule bg-sheet p-6 text-ink backdrop:bg-black/40"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="open-title" className="font-serif text-2xl font-semibold">
          Open a wire
        </h2>
        {/* The first stop of the focus: it tells that the dialog has been opened. */}
        <Button onFocus={onWanted} onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      <label className="mt-4 block text-sm font-semibold">
        Files of plain text
        <input
          type="file"
          multiple
          className="mt-1 block w-full text-sm font-normal file:me-3 file:min-h-9 file:cursor-pointer file:rounded-lg file:border file:border-solid file:border-rule file:bg-paper file:px-3 file:text-ink"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (files.length > 0) onFiles(files)
          }}
        />
      </label>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px] text-soft">
        <FileButton label="A whole folder…" folder multiple onFiles={onFiles} />
        <p className="flex-1 basis-60">
          Or drop files or folders anywhere on the window. They stay on this device. RSS, Atom, JSON
          Feed, ninjs, NITF, NewsML-G2 and IPTC 7901 are read too.
        </p>
      </div>
      <FieldForm
        label="Text of a wire"
        action="Read this text"
        field={(props) => <textarea {...props} rows={4} />}
        onSubmit={onText}
      />
      <FieldForm
        label="Address on this site"
        action="Open this address"
        field={(props) => <input {...props} type="text" placeholder="wires/name.txt" />}
        onSubmit={onAddress}
      />
      {children}
    </dialog>
  )
}

interface FieldProps {
  readonly name: string
  readonly required: true
  readonly spellCheck: false
  readonly className: string
}

/** One labelled field with its button. */
function FieldForm({
  label,
  action,
  field,
  onSubmit,
}: {
  readonly label: string
  readonly action: string
  readonly field: (props: FieldProps) => ReactNode
  readonly onSubmit: (value: string) => boolean | Promise<boolean>
}) {
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      <label className="block text-sm font-semibold">
        {label}
        {field({
          name: 'value',
          required: true,
          spellCheck: false,
          className:
            'mt-1 block w-full rounded-lg border border-rule bg-paper px-3 py-2 font-mono text-sm font-normal',
        })}
      </label>
      <Button type="submit" className="mt-2">
        {action}
      </Button>
    </form>
  )

  async function submit(form: HTMLFormElement): Promise<void> {
    const value = new FormData(form).get('value')
    if (typeof value === 'string' && (await onSubmit(value))) form.reset()
  }
}
