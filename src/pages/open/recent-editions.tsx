import { useEditions, useKeptWiresIfKnown } from '../../browser/library/use-kept-wires.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { describeCarries } from '../parts/describe-carries.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { EditionChoices } from './edition-choices.tsx'

const MAX_EDITIONS = 4

/** The wires opened last on this device, the newest first, and a link to all of them: nothing until they are known. */
export function RecentEditions({ onLeave }: { readonly onLeave: () => void }) {
  const { wireSearch } = useFilters()
  const opened = useKeptWiresIfKnown()
  const editions = useEditions()
  if (opened === null) return null
  const kept = [...opened, ...editions].toSorted((one, other) => other.openedAt - one.openedAt)
  return (
    <>
      <EditionChoices
        title="Recent"
        onLeave={onLeave}
        editions={kept.slice(0, MAX_EDITIONS).map(({ id, name, carries, openedAt }) => ({
          key: id,
          to: paths.index(printFilters({ ...noFilters, wire: `kept:${id}` })),
          name,
          about: carries ? describeCarries(carries).join(', ') : '',
          end: describeTime(openedAt),
        }))}
      />
      <p className="mt-3 text-[13px] text-soft">
        <Link
          to={paths.library(wireSearch)}
          onClick={onLeave}
          className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
        >
          All editions in the library
        </Link>
      </p>
    </>
  )
}
