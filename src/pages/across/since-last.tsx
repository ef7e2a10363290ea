import { Link } from '../../ui/link.tsx'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useSinceLast } from '../../browser/across/use-since-last.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { paths } from '../../paths.ts'
import { printCount } from '../../ui/text/print-count.ts'

/** What came since the last wire of the same source, with the way to the comparison. */
export function SinceLast({ open }: { readonly open: OpenWire }) {
  const since = useSinceLast(open)
  if (!since) return null
  return (
    <p>
      <Link
        to={paths.compare(since.from, addressOf(open.source))}
        title={`Compare with ${since.name}`}
        className="font-semibold text-accent underline underline-offset-3"
      >
        {printCount(since.come)} new since the last one
      </Link>
    </p>
  )
}
