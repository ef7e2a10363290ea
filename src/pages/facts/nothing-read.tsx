import { useFilters } from '../../browser/load/use-filters.ts'
import type { Edition } from '../../edition/edition.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { WireLine } from '../../ui/news/wire-line.tsx'
import { plural } from '../../ui/text/plural.ts'
import { readLine } from '../../wire/lines/read-line.ts'
import { WireProblems } from './wire-problems.tsx'

/** Lines shown of a file without headlines: enough to tell what kind of file it is. */
const MAX_LINES = 50

/** What a wire holds of which nothing could be read: what is odd about it, and its first lines as they stand. */
export function NothingRead({ wire }: { readonly wire: Edition['wire'] }) {
  const { wireSearch } = useFilters()
  const count = wire.lines.roles.length
  const numbers = Array.from({ length: Math.min(count, MAX_LINES) }, (_, index) => index + 1)
  return (
    <div className="py-10">
      <p className="mb-4 text-soft">
        Nothing in this file could be read as a headline or an article.{' '}
        {count > 0 && (
          <Link to={paths.wire(wireSearch)} className="underline">
            See how each of its lines was read
          </Link>
        )}
      </p>
      <WireProblems wire={wire} />
      {numbers.map((number) => (
        <WireLine
          key={number}
          line={readLine(wire.lines, number)}
          current={false}
          to={null}
          problems={[]}
        />
      ))}
      {count > MAX_LINES && (
        <p className="py-2 text-sm text-soft">
          and {plural(count - MAX_LINES, 'more line', 'more lines')}
        </p>
      )}
    </div>
  )
}
