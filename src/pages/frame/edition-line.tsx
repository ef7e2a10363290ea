import { lazy, useMemo } from 'react'
import { Link } from '../../ui/link.tsx'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import {
  useFindingShare,
  useFindingsFailure,
  useOpenWireIfThere,
  useWireAwaited,
} from '../../browser/load/use-open-wire.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { plural } from '../../ui/text/plural.ts'
import type { Edition } from '../../edition/edition.ts'
import { hasTables } from '../../edition/languages/load-rules.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { countPart } from '../../edition/select/count-part.ts'
import { paths } from '../../paths.ts'
import { runCommand } from '../../browser/keys/use-commands.ts'
import { Part } from '../parts/part.tsx'
import { useHidden } from '../parts/use-hidden.ts'
import { printCount } from '../../ui/text/print-count.ts'

const ForeignWire = lazy(async () => ({
  default: (await import('./foreign-wire.tsx')).ForeignWire,
}))

/** Its height on a phone is kept free while the wire is on its way, so that nothing moves when it comes. */
const AWAITED = 'max-md:min-h-[82px]'

/** What is open, on every page: the wire's name, what it carries, where it is from and since when it is open. */
export function EditionLine() {
  const open = useOpenWireIfThere()
  const awaited = useWireAwaited()
  return (
    <div className="mx-auto max-w-[1180px] px-4 md:px-6">
      <section
        aria-label="The open wire"
        data-frame="edition"
        className={`relative flex min-h-10 flex-wrap items-baseline gap-x-2.5 border-b-3 border-double border-rule py-2.5 text-[13px] text-soft print:hidden ${awaited ? AWAITED : ''}`}
      >
        {open && <Facts open={open} />}
      </section>
      <Part missing={<p>It is not this site’s own wire.</p>}>
        {open && open.source.kind !== 'default' && <ForeignWire open={open} />}
      </Part>
    </div>
  )
}

function Facts({ open }: { readonly open: OpenWire }) {
  const { filters, wireSearch } = useFilters()
  const marks = useMarks()
  const hidden = useHidden(open, filters.part)
  const { edition } = open
  const { headlines, stories, unread } = useMemo(
    () => countPart(edition, filters.part, { read: marks.read, spiked: hidden.all }),
    [edition, filters.part, marks.read, hidden],
  )
  const isRead = hasTables(edition.reading.lang)
  const articles = edition.articles.filter((article) => article.part === filters.part)
  return (
    <>
      <p className="font-bold text-ink">
        <bdi>{edition.name ?? open.name}</bdi>
      </p>
      <p className="max-md:order-last max-md:basis-full md:flex-1">
        {plural(headlines, 'headline')}
        {headlines > 0 && isRead && ` · ${describeStories(open, stories)}`}
        {articles.length > 0 && ` · ${articles.length} with full text`}
        {' · '}
        <Link
          to={paths.wire(wireSearch)}
          className="underline decoration-rule underline-offset-3 hover:decoration-current"
        >
          {plural(edition.wire.lines.roles.length, 'line')} read
        </Link>
        , {describeProblems(edition)}{' '}
        {open.source.kind !== 'kept' && (
          <button
            type="button"
            onClick={() => void runCommand('checkNow')}
            className="-my-1 py-1 underline pointer-coarse:-my-3 pointer-coarse:py-3 decoration-rule underline-offset-3 hover:decoration-current print:hidden"
          >
            Check now
          </button>
        )}
      </p>
      {!open.found && <Finding open={open} />}
      <PartLinks edition={edition} />
      <p>
        {open.name}, opened {describeTime(open.openedAt)}
      </p>
      {!isRead && (
        <p className="max-md:order-last max-md:basis-full">
          Topics and speakers are found in English and German
        </p>
      )}
      {headlines > 0 && <p>{unread === 0 ? 'all read' : `${printCount(unread)} unread`}</p>}
    </>
  )
}

/** How far a large wire has been read for what is in its texts. */
function Finding({ open }: { readonly open: OpenWire }) {
  const share = useFindingShare(open)
  const failure = useFindingsFailure()
  if (failure)
    return (
      <p role="alert">
        Topics, quotes and stories were not found. {failure.error.message}{' '}
        <button type="button" onClick={failure.retry} className="min-h-6 underline">
          Try again
        </button>
      </p>
    )
  return (
    share !== null && (
      <progress
        aria-label="Finding topics, quotes and stories"
        className="late finding"
        value={share}
      />
    )
  )
}

/** A wire with several editions: the way from one to the other. */
function PartLinks({ edition }: { readonly edition: Edition }) {
  const { filters } = useFilters()
  const { parts } = edition.wire
  if (parts.length < 2) return null
  return (
    <nav aria-label="Editions of this wire" className="flex flex-wrap gap-x-2">
      {parts.map((part, index) => (
        <Link
          key={part.lines.first}
          to={paths.index(printFilters({ ...filters, part: index }))}
          aria-current={index === filters.part ? 'page' : undefined}
          className="underline aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:no-underline"
        >
          Edition {index + 1}
        </Link>
      ))}
    </nav>
  )
}

/** Unknown in an outline; the width of the number is reserved. */
const describeStories = ({ found }: OpenWire, stories: number): string =>
  found ? plural(stories, 'story', 'stories') : '… stories'

function describeProblems(edition: Edition): string {
  const { diagnostics } = edition.wire
  const problems = diagnostics.filter(({ severity }) => severity !== 'info').length
  return problems === 0 ? 'no problems' : plural(problems, 'problem')
}
