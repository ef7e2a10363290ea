import { Button } from '../../ui/button.tsx'
import { missingPart } from '../../ui/late.tsx'

const words = {
  'new-version': 'A new version of Wireside is ready.',
  'missing-part': missingPart,
} as const

/** Offers to load the page anew, at a time of the reader's choice. The region is there from the start. */
export function ReloadOffer({
  reason,
  onReload,
  onLater,
}: {
  readonly reason: keyof typeof words | null
  readonly onReload: () => void
  readonly onLater: () => void
}) {
  return (
    <div role="status" className="ms-auto">
      {reason && (
        <div className="pointer-events-auto mt-2 flex max-w-md flex-wrap items-center gap-3 rounded-lg border border-rule bg-sheet px-4 py-2.5 text-sm floating">
          <p className="flex-1 basis-48">{words[reason]}</p>
          <Button onClick={onReload}>Reload</Button>
          <Button onClick={onLater}>Later</Button>
        </div>
      )}
    </div>
  )
}
