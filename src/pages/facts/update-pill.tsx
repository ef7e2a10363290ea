import { useUpdate } from '../../browser/live/use-update.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { NewsCounts } from '../parts/news-counts.tsx'

/** That a newer edition has come, and what it brings; the list stays until Show is pressed. */
export function UpdatePill({ open }: { readonly open: OpenWire }) {
  const update = useUpdate(open)
  return (
    <div role="status">
      {update && (
        <p
          data-update=""
          className="flex min-h-8 items-center gap-x-2 rounded-full border border-rule bg-sheet px-3 text-ink"
        >
          <Dot />
          <span>
            <NewsCounts news={update.news} waits />
            {update.since > 0 && (
              <span className="max-md:sr-only"> since {describeTime(update.since)}</span>
            )}
          </span>
          <button
            type="button"
            aria-label="Show the newer edition"
            onClick={update.show}
            className="min-h-8 font-semibold text-ink underline decoration-accent decoration-2 underline-offset-4 pointer-coarse:-my-1.5 pointer-coarse:min-h-11"
          >
            Show
          </button>
        </p>
      )}
    </div>
  )
}

/** The sign of what is new. */
const Dot = () => <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
