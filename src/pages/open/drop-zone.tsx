import { FileButton } from '../../ui/controls/file-button.tsx'
import { Icon } from '../../ui/icon.tsx'

/** Where files are dropped or chosen. A drop is taken anywhere on the window: this says so. */
export function DropZone({
  hovering,
  onFiles,
}: {
  readonly hovering: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  return (
    <div
      className={`mt-4 grid justify-items-center gap-2 rounded-lg border-[1.5px] border-dashed px-6 py-8 text-center max-md:py-5 ${hovering ? 'border-ink bg-wash' : 'border-edge bg-sheet'}`}
    >
      <span className="text-soft">
        <Icon name="open" size="28" />
      </span>
      <p className="font-serif text-xl leading-6 font-medium">
        {hovering ? 'Drop to open' : 'Drop files or a folder here'}
      </p>
      <p className="my-2 flex flex-wrap justify-center gap-2">
        <FileButton label="Choose files…" look="primary" multiple onFiles={onFiles} />
        <FileButton label="Choose a folder…" look="quiet" folder multiple onFiles={onFiles} />
      </p>
      <p className="text-[13px] leading-5 text-soft">
        Plain text, RSS, Atom, JSON Feed, ninjs, NITF, NewsML, IPTC 7901. Nothing leaves this
        device.
      </p>
    </div>
  )
}
