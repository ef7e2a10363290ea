import { Button } from '../../ui/button.tsx'
import { describeAge } from '../../ui/text/describe-age.ts'
import { describeTime } from '../../ui/text/describe-time.ts'

/** Says, above every page and in print, that the wire is an earlier copy: why, how old it is, and the way out. */
export function StaleWire({
  reason,
  fetchedAt,
  onRetry,
}: {
  /** A sentence that says why there is nothing newer. */
  readonly reason: string
  /** Milliseconds since 1970. */
  readonly fetchedAt: number
  readonly onRetry: () => void
}) {
  return (
    <section
      aria-label="Age of this edition"
      className="page-width flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-[13px]"
    >
      <p role="status" className="flex-1 basis-64 font-semibold text-ink">
        {reason} This is the edition as it was fetched at {describeTime(fetchedAt)},{' '}
        {describeAge(fetchedAt)}.
      </p>
      <Button className="print:hidden" onClick={onRetry}>
        Fetch it again
      </Button>
    </section>
  )
}
