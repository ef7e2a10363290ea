import type { ReactNode } from 'react'
import { Suspense, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useListedRows } from '../../browser/keys/use-listed-rows.ts'
import { findOnPage, moveTo } from '../../browser/place/long-list-cursor.ts'
import { renameWire } from '../../browser/library/library-actions.ts'
import { createLate, exportOf } from '../../ui/late.tsx'
import { describeDay } from '../../ui/text/describe-day.ts'
import { plural } from '../../ui/text/plural.ts'
import type { WireSelection } from './chosen-bar.tsx'
import { KeptRow } from './kept-row.tsx'
import { RenameForm } from './rename-form.tsx'
import type { ListedWire } from './use-listed-wires.ts'
import type { WindowedRowsProps } from './windowed-rows.tsx'

const { Late: WindowedRows } = createLate<WindowedRowsProps>(
  exportOf(() => import('./windowed-rows.tsx'), 'WindowedRows'),
)

/** Rows up to which all are drawn; a longer list draws those in sight. */
const MAX_ROWS_UNWINDOWED = 100

/** The wires of the device by day; each row says whether a day begins with it. */
export function WireList({
  listed,
  damaged,
  chosen,
  choice,
}: {
  readonly listed: readonly ListedWire[]
  /** The ids of those that are known to be damaged. */
  readonly damaged: ReadonlySet<string>
  readonly chosen: readonly (string | null)[]
  readonly choice: WireSelection
}) {
  const [renaming, setRenaming] = useState<string | null>(null)
  const counts = useMemo(() => countDays(listed), [listed])
  const drawRow = (at: number): ReactNode => {
    const one = listed[at]
    if (!one) return null
    return (
      <>
        {one.day !== listed[at - 1]?.day && (
          <DayHeading day={one.day} count={counts.get(one.day) ?? 0} />
        )}
        {renaming === one.id ? (
          <RenameForm
            name={one.wire.name}
            onRename={(name) => renameWire(one.wire, name)}
            onLeave={() => {
              flushSync(() => setRenaming(null))
              moveTo(findOnPage(one.id))
            }}
          />
        ) : (
          <KeptRow
            listed={one}
            isDamaged={damaged.has(one.id) || one.wire.size === 0}
            isChosen={chosen.includes(`kept:${one.id}`)}
            choice={choice}
            onRename={setRenaming}
          />
        )}
      </>
    )
  }
  const register = useListedRows(listed)
  const first = (
    <ol role="list">
      {listed.slice(0, MAX_ROWS_UNWINDOWED).map(({ id }, at) => (
        <li key={id}>{drawRow(at)}</li>
      ))}
    </ol>
  )
  if (listed.length <= MAX_ROWS_UNWINDOWED) return first
  return (
    <Suspense fallback={first}>
      <WindowedRows keys={listed} drawRow={drawRow} register={register} />
    </Suspense>
  )
}

function DayHeading({ day, count }: { readonly day: string; readonly count: number }) {
  return (
    <h3 className="flex items-baseline gap-3 border-b border-strong pt-6 pb-1.5 text-[13px] font-semibold">
      {describeDay(day)}{' '}
      <span className="font-normal text-soft tabular">{plural(count, 'edition')}</span>
    </h3>
  )
}

function countDays(listed: readonly ListedWire[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { day } of listed) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
