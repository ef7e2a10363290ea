import { lazy, useMemo } from 'react'
import { useLocation } from 'react-router'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import {
  useFindingShare,
  useFindingsFailure,
  useOpenWireIfThere,
} from '../../browser/load/use-open-wire.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { describeDayTime } from '../../ui/text/describe-time.ts'
import { plural } from '../../ui/text/plural.ts'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { countPart } from '../../edition/select/count-part.ts'
import { paths } from '../../paths.ts'
import { LatePart, SparePart } from '../parts/late-part.tsx'
import { AboutEdition } from './about-edition.tsx'
import { Greeting } from './greeting.tsx'
import { useHidden } from '../parts/use-hidden.ts'
import { printCount } from '../../ui/text/print-count.ts'
import { exportOf } from '../../ui/late.tsx'

const FindingsFailure = lazy(exportOf(() => import('./findings-failure.tsx'), 'FindingsFailure'))

const ForeignWire = lazy(exportOf(() => import('./foreign-wire.tsx'), 'ForeignWire'))

const PartLinks = lazy(exportOf(() => import('./part-links.tsx'), 'PartLinks'))

const UpdatePill = lazy(exportOf(() => import('./update-pill.tsx'), 'UpdatePill'))

/** What is open, on every page: the wire's name, since when it is open, what it carries. */
export function EditionLine() {
  const open = useOpenWireIfThere()
  const { pathname } = useLocation()
  const isIndex = pathname === paths.index()
  // The library is about all editions.
  if (pathname === paths.library()) return null
  return (
    <div className="page-width">
      <section
        aria-label="The open edition"
        data-frame="edition"
        className="relative flex min-h-9 flex-wrap items-center md:gap-x-4 border-b-3 border-double border-rule text-[13px] text-soft md:min-h-10 print:hidden"
      >
        {open ? <Facts open={open} /> : <p className="min-h-9 max-lg:basis-full" />}
        {/* Either the facts or, where there is no room for both, the update in their place, so that nothing moves. */}
        <div className="flex items-center max-lg:has-data-update:order-first max-lg:has-data-update:min-h-9 max-md:max-w-[calc(100%-3rem)] lg:ms-auto">
          <SparePart>{open && isIndex && <UpdatePill open={open} />}</SparePart>
        </div>
        <div className="edition-greeting flex-1 basis-48 max-lg:order-last max-lg:basis-full">
          <Greeting />
        </div>
      </section>
      <LatePart missing={<p>It is not this site’s own.</p>}>
        {open && open.source.kind !== 'default' && <ForeignWire open={open} />}
      </LatePart>
    </div>
  )
}

function Facts({ open }: { readonly open: OpenWire }) {
  const { filters } = useFilters()
  const marks = useMarks()
  const hidden = useHidden(open, filters.part)
  const { edition } = open
  const { items, texts, unread } = useMemo(
    () => countPart(edition, filters.part, marks.read, hidden.all),
    [edition, filters.part, marks.read, hidden],
  )
  const facts = [
    open.openedAt > 0 && `opened ${describeDayTime(open.openedAt)}`,
    plural(items, 'headline'),
    texts > 0 && (texts > 1 ? `${texts} with full text` : '1 full article'),
    items > 0 && (unread ? `${printCount(unread)} unread` : 'all read'),
  ]
  return (
    <>
      <p className="edition-facts flex min-h-9 min-w-0 flex-wrap items-center gap-x-1.5 whitespace-nowrap max-md:h-9 max-md:flex-1 max-md:overflow-clip max-md:*:leading-9 md:gap-x-2">
        <b className="truncate font-semibold text-ink">
          <bdi>{edition.name ?? open.name}</bdi>
        </b>
        {facts.map(
          (words, at) =>
            words && (
              // A phone has no room for when it was opened.
              <span key={words} className={at ? '' : 'max-md:hidden'}>
                <span aria-hidden="true" className="me-1.5 md:me-2">
                  ·
                </span>
                {words}
              </span>
            ),
        )}
      </p>
      {!open.found && <Finding open={open} />}
      {edition.wire.parts.length > 1 && (
        <LatePart>
          <PartLinks edition={edition} />
        </LatePart>
      )}
      {!hasTables(edition.reading.lang) && (
        <p className="max-md:order-last max-md:mb-3 max-md:basis-full">
          Topics and speakers are found in English and German
        </p>
      )}
      <AboutEdition open={open} />
    </>
  )
}

/** Progress of the findings of a large wire. */
function Finding({ open }: { readonly open: OpenWire }) {
  const share = useFindingShare(open)
  const failure = useFindingsFailure()
  if (failure)
    return (
      <LatePart>
        <FindingsFailure {...failure} />
      </LatePart>
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
