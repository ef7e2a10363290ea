import { Link } from '../../ui/link.tsx'
import { useFilters } from '../../browser/load/use-filters.ts'
import { showMuted } from '../../browser/marks/reader-mutes.ts'
import { unspike } from '../../browser/marks/mark-actions.ts'
import { Button } from '../../ui/button.tsx'
import { PrimaryButton } from '../../ui/controls/primary-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { plural } from '../../ui/text/plural.ts'
import { WireLine } from '../../ui/news/wire-line.tsx'
import type { Edition } from '../../edition/edition.ts'
import { isNarrowed, keepWireOnly } from '../../edition/select/filters.ts'
import { holdsNothing } from '../../edition/holds-nothing.ts'
import { paths } from '../../paths.ts'
import { readLine } from '../../wire/lines/read-line.ts'
import { describeEmptiness, listCauses, titlesAlone } from './why-empty.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { WireProblems } from '../parts/wire-problems.tsx'

/** Lines shown of a file without headlines: enough to tell what kind of file it is. */
const MOST_LINES = 50

/** Why the list is empty, and each way out of it. */
export function NothingShown({ selected }: { readonly selected: SelectionInUrl }) {
  const { filters, apply, open, selection } = selected
  if (holdsNothing(open.edition)) return <NothingRead wire={open.edition.wire} />
  if (open.edition.table.count === 0)
    return <Notice part title="This file has no list of headlines" />
  if (!isNarrowed(filters)) return <NothingLeft selected={selected} />
  const causes = listCauses(filters)
  const [only] = causes
  const alone = causes.length === 1 && only ? titlesAlone[only.kind] : undefined
  return (
    <Notice
      part
      title={alone ?? 'No headline fits'}
      actions={
        <>
          <PrimaryButton onClick={() => apply(keepWireOnly(filters))}>
            Show all headlines
          </PrimaryButton>
          {!alone &&
            causes.map(({ label, without }) => (
              <Button key={label} onClick={() => apply(without)}>
                Clear {label}
              </Button>
            ))}
        </>
      }
    >
      {!alone && <p>{describeEmptiness(filters, selection.articles.length)}</p>}
    </Notice>
  )
}

/** Without any filter a list is empty because the reader does not want to see what is in it. */
function NothingLeft({ selected: { hidden } }: { readonly selected: SelectionInUrl }) {
  const [spiked, muted] = [hidden.spiked.length, hidden.muted.size]
  return (
    <Notice
      part
      title="Every headline is hidden"
      actions={
        <>
          {spiked > 0 && (
            <PrimaryButton onClick={() => unspike(hidden.spiked)}>
              Show {plural(spiked, 'hidden headline')}
            </PrimaryButton>
          )}
          {muted > 0 && (
            <Button onClick={() => showMuted(true)}>Show {plural(muted, 'muted headline')}</Button>
          )}
        </>
      }
    />
  )
}

/** What a wire holds of which nothing could be read: what is odd about it, and its first lines as they stand. */
function NothingRead({ wire }: { readonly wire: Edition['wire'] }) {
  const { wireSearch } = useFilters()
  const count = wire.lines.roles.length
  const numbers = Array.from({ length: Math.min(count, MOST_LINES) }, (_, index) => index + 1)
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
      {count > MOST_LINES && (
        <p className="py-2 text-sm text-soft">
          and {plural(count - MOST_LINES, 'more line', 'more lines')}
        </p>
      )}
    </div>
  )
}
