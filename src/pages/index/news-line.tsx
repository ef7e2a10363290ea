import { useQueryClient } from '@tanstack/react-query'
import { comparisonPath } from '../../browser/across/comparison-path.ts'
import type { NewsSince } from '../../browser/live/compare-wires.ts'
import { markSeen } from '../../browser/live/find-news.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { Link } from '../../ui/link.tsx'
import { describeTime } from '../../ui/text/describe-time.ts'
import { NewsCounts } from '../parts/news-counts.tsx'

/** What the edition that is shown brings that the one before had not. */
export function NewsLine({ open, since }: { readonly open: OpenWire; readonly since: NewsSince }) {
  const { news, from, isLastVisit } = since
  const client = useQueryClient()
  const time = describeTime(since.since)
  return (
    <p className="flex min-h-10 flex-wrap items-baseline gap-x-3 border-b border-rule py-2 text-[13px] text-soft print:hidden">
      <span className="font-semibold text-ink">
        {isLastVisit ? `Since you were last here, ${time}` : `Since ${time}`}
      </span>
      <span>
        <NewsCounts news={news} /> ·{' '}
        <Link to={comparisonPath(from, addressOf(open.source))} className="underline">
          Compare
        </Link>
      </span>
      <button
        type="button"
        onClick={() => markSeen(client, open)}
        className="ms-auto min-h-6 underline pointer-coarse:min-h-11"
      >
        Mark as seen
      </button>
    </p>
  )
}
