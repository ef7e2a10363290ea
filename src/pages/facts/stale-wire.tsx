import { describeOutage } from '../../browser/read/describe-error.ts'
import type { LoadFailure } from '../../browser/read/wire-load-error.ts'
import { Button } from '../../ui/button.tsx'
import { describeAge } from '../../ui/text/describe-age.ts'
import { describeTime } from '../../ui/text/describe-time.ts'

/** Says, above every page and in print, that the wire is an earlier copy: why, how old it is, and the way out. */
export function StaleWire({
  outage,
  fetchedAt,
  onRetry,
}: {
  /** Why there is nothing newer. */
  readonly outage: LoadFailure
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
        {describeOutage(outage)} This is the edition as it was fetched at {describeTime(fetchedAt)},{' '}
        {describeAge(fetchedAt)}.
      </p>
      <Button className="print:hidden" onClick={onRetry}>
        Fetch it again
      </Button>
    </section>
  )
}
