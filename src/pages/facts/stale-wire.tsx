import { useQueryClient } from '@tanstack/react-query'
import { editionQuery } from '../../browser/load/edition-query.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { describeOutage } from '../../browser/read/describe-error.ts'
import type { LoadFailure } from '../../browser/read/wire-load-error.ts'
import { Button } from '../../ui/button.tsx'
import { describeAge } from '../../ui/text/describe-age.ts'
import { describeTime } from '../../ui/text/describe-time.ts'

/** Says, above every page and in print, that the wire is an earlier copy: why, how old it is, and the way out. */
export function StaleWire({
  open: { source, openedAt },
  outage,
}: {
  readonly open: OpenWire
  /** Why there is nothing newer. */
  readonly outage: LoadFailure
}) {
  const client = useQueryClient()
  const { queryKey } = editionQuery(source)
  return (
    <section
      aria-label="Age of this edition"
      className="page-width flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-[13px]"
    >
      <p role="status" className="flex-1 basis-64 font-semibold text-ink">
        {describeOutage(outage)} This is{' '}
        {openedAt > 0
          ? `the edition as it was fetched at ${describeTime(openedAt)}, ${describeAge(openedAt)}`
          : 'an earlier edition'}
        .
      </p>
      <Button className="print:hidden" onClick={() => void client.refetchQueries({ queryKey })}>
        Fetch it again
      </Button>
    </section>
  )
}
