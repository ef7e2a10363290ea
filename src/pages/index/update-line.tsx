import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useUpdate } from '../../browser/live/use-update.ts'
import type { WireChanges, NewsSince } from '../../browser/live/compare-wires.ts'
import { markSeen } from '../../browser/live/find-news.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { describeTime } from '../../ui/text/describe-time.ts'
import { printCount } from '../../ui/text/print-count.ts'

/** That a newer edition has come, and what it brings; the list stays until Show is pressed. */
export function UpdateLine({ open }: { readonly open: OpenWire }) {
  const update = useUpdate(open)
  return (
    <div role="status" className="absolute end-0 bottom-full z-20 pb-1 print:hidden">
      {update && (
        <p className="ms-auto flex w-fit min-h-8 flex-wrap items-center gap-x-2 rounded-full border border-rule bg-sheet px-3 text-[13px]">
          <Dot />
          <span>
            <Counts news={update.news} /> since {describeTime(update.since)}
          </span>
          <button
            type="button"
            onClick={update.show}
            className="min-h-8 font-semibold text-ink underline decoration-accent decoration-2 underline-offset-4 pointer-coarse:min-h-11"
          >
            Show
          </button>
        </p>
      )}
    </div>
  )
}

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
        <Counts news={news} /> ·{' '}
        <Link to={paths.compare(from, addressOf(open.source))} className="underline">
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

/** New and reworded in red where there are any: what is gone is not on the page. */
function Counts({ news: { come, reworded, gone, rewritten } }: { readonly news: WireChanges }) {
  const parts: readonly [count: number, words: string, isOnPage: boolean][] = [
    [come.size, 'new', true],
    [reworded.size, 'reworded', true],
    [rewritten, 'with another text', true],
    [gone.length, 'gone', false],
  ]
  const some = parts.filter(([count]) => count > 0)
  if (some.length === 0) return 'Another order'
  return some.map(([count, words, isOnPage], index): ReactNode => (
    <span key={words}>
      {index > 0 && ' · '}
      <span className={isOnPage ? 'text-accent' : ''}>
        {printCount(count)} {words}
      </span>
    </span>
  ))
}

/** The sign of what is new. */
const Dot = () => <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
