import { useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Link } from '../../ui/link.tsx'
import type { WindowVirtualizerHandle } from 'virtua'
import { WindowVirtualizer } from 'virtua'
import { useOpenWire } from '../../browser/load/use-open-wire.ts'
import { goBack } from '../../browser/keys/go-back.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useLineScroll } from '../../browser/place/use-line-scroll.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { plural } from '../../ui/text/plural.ts'
import { roleLabels } from '../../ui/text/role-label.ts'
import { STRETCH_ROWS, StretchButton } from '../../ui/controls/stretch-button.tsx'
import { createWindowedItem, WindowedList } from '../../ui/news/windowed-list.tsx'
import {
  countRoles,
  groupByLine,
  parseLineFilter,
  selectLines,
} from '../../edition/select-lines.ts'
import { paths } from '../../paths.ts'
import { SourceLine } from './source-line.tsx'
import { WireFilters } from './wire-filters.tsx'
import { WireProblems } from '../facts/wire-problems.tsx'
import { ReadAsChoice } from './read-as.tsx'
import { DownloadWire } from './download-wire.tsx'
import { WireLanguage } from './wire-language.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** The wire line by line: how each line was read, what is odd about it, and the way to what became of it. */
export function WireView() {
  const open = useOpenWire()
  const { wire } = open.edition
  const { params, wireSearch } = useFilters()
  const navigate = useNavigate()
  const { key } = useLocation()
  const filter = parseLineFilter(params)
  const { role, problem, line: asked } = filter
  const list = useRef<WindowVirtualizerHandle>(null)
  const numbers = useMemo(() => selectLines(wire, { role, problem }), [wire, role, problem])
  const roleCounts = useMemo(() => countRoles(wire), [wire])
  const problems = useMemo(() => groupByLine(wire.diagnostics), [wire])
  usePage('Source')
  const askedAt = asked === null ? -1 : numbers.indexOf(asked)
  const [chosen, setChosen] = useState<{ readonly for: typeof numbers; readonly stretch: number }>()
  // The chosen page of lines holds for this wire and filter; with another it starts at the line in the URL.
  const stretch =
    chosen?.for === numbers ? chosen.stretch : Math.floor(Math.max(0, askedAt) / STRETCH_ROWS)
  const first = stretch * STRETCH_ROWS
  const shown = useMemo(() => numbers.slice(first, first + STRETCH_ROWS), [numbers, first])
  const Item = useMemo(() => createWindowedItem(first, numbers.length), [first, numbers.length])
  const go = (to: number): void => setChosen({ for: numbers, stretch: to })
  useLineScroll(list, askedAt < first ? -1 : askedAt - first)
  // Who came to a line by a link goes back to where that is; the first page of a visit has nothing before it.
  const isFollowed = asked !== null && key !== 'default'
  useCommands({
    back: () => (isFollowed ? goBack(navigate) : void navigate(paths.index(wireSearch))),
  })
  return (
    <>
      <PageTitle
        title="Source"
        about={[
          ...(wire.readFrom ? [`read from ${wire.readFrom.format}`] : []),
          plural(wire.lines.roles.length, 'line'),
          ...roleCounts.map(([name, count]) => plural(count, ...roleLabels[name])),
          plural(
            wire.diagnosticTotals.reduce((sum, [, total]) => sum + total, 0),
            'problem or remark',
            'problems or remarks',
          ),
        ].join(' · ')}
      />
      <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <DownloadWire open={open} />
        <Link to={paths.library(wireSearch)} className="underline">
          All editions in the library
        </Link>
      </p>
      <div className="mb-4 flex flex-wrap items-baseline gap-x-5 gap-y-2 text-[13px] text-soft">
        <WireLanguage open={open} />
        <ReadAsChoice open={open} />
      </div>
      {asked !== null && asked > wire.lines.roles.length && (
        <p role="alert" className="mb-4 text-sm">
          There is no line {printCount(asked)}: the source ends at line{' '}
          {printCount(wire.lines.roles.length)}.
        </p>
      )}
      <WireProblems wire={wire} />
      <WireFilters
        filter={filter}
        roleCounts={roleCounts}
        problemCounts={wire.diagnosticTotals}
        shown={numbers.length}
      />
      <div className="mt-3 border-t border-rule">
        <StretchButton what="Rows" to={stretch - 1} of={numbers.length} onPress={go} />
        <WindowVirtualizer
          key={first}
          ref={list}
          as={WindowedList}
          item={Item}
          data={shown}
          itemSize={27}
        >
          {(number) => (
            <SourceLine
              key={number}
              edition={open.edition}
              number={number}
              current={number === asked}
              search={wireSearch}
              problems={problems.get(number)}
            />
          )}
        </WindowVirtualizer>
        <StretchButton what="Rows" to={stretch + 1} of={numbers.length} onPress={go} />
      </div>
    </>
  )
}
