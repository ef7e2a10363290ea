import { useMemo } from 'react'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { runCommand } from '../../browser/keys/use-commands.ts'
import { saveWire } from '../../browser/load/save-wire.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeDayTime } from '../../ui/text/describe-time.ts'
import { plural } from '../../ui/text/plural.ts'
import { roleLabels } from '../../ui/text/role-label.ts'
import type { Edition } from '../../edition/edition.ts'
import { severities } from '../../wire/diagnostic.ts'
import { roles } from '../../wire/wire.ts'

const origins = {
  default: 'from this site',
  site: 'from this site, by a link',
  kept: 'from this device',
  refused: '',
} as const satisfies Record<OpenWire['source']['kind'], string>

/** The file behind the edition, in lines that add up to all of it. */
export function EditionFacts({ open }: { readonly open: OpenWire }) {
  const { wireSearch } = useFilters()
  const { wire } = open.edition
  const { length } = wire.lines.roles
  const lines = useMemo(() => countRoles(wire), [wire])
  const errors = sumOf(wire.diagnosticTotals.filter(([code]) => severities[code] !== 'info'))
  const facts = {
    File: `${open.name}, ${describeSize(open.bytes)}${wire.readFrom ? `, ${wire.readFrom.format}` : ''}`,
    Opened: `${describeDayTime(open.openedAt)}, ${origins[open.source.kind]}`,
    Lines: lines.join(', ') || 'none',
    Problems: describeProblems(errors, sumOf(wire.diagnosticTotals) - errors),
    Times: wire.meta.some(([name]) => name === 'date')
      ? 'as the file gives them'
      : 'this file gives none',
  }
  return (
    <>
      <h2 className="font-semibold">
        {errors === 0
          ? `All ${plural(length, 'line')} understood`
          : `${plural(length, 'line')} read`}
      </h2>
      <dl className="mt-1 grid grid-cols-[72px_minmax(0,1fr)] gap-y-1">
        {Object.entries(facts).map(([name, words]) => (
          <div key={name} className="[display:contents]">
            <dt className="text-soft">{name}</dt>
            <dd className="wrap-anywhere">
              <bdi>{words}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap gap-2">
        <Link
          to={paths.wire(wireSearch)}
          className="inline-flex min-h-9 items-center rounded-md border border-rule px-3 hover:border-edge"
        >
          Show the source
        </Link>
        <Button onClick={() => void saveWire(open)}>Download file</Button>
        {open.source.kind !== 'kept' && (
          <Button onClick={() => void runCommand('checkNow')}>Check now</Button>
        )}
      </p>
    </>
  )
}

/** Together as many as the page of the source counts. */
const describeProblems = (problems: number, remarks: number): string =>
  [
    ...(problems > 0 ? [plural(problems, 'problem')] : []),
    ...(remarks > 0 ? [plural(remarks, 'remark')] : []),
  ].join(', ') || 'none'

/** Of one code only the first thousand diagnostics are kept: the totals count them all. */
const sumOf = (totals: Edition['wire']['diagnosticTotals']): number =>
  totals.reduce((sum, [, total]) => sum + total, 0)

/** The number of lines of each role, in words and in the order of the roles: together all lines of the file. */
function countRoles({ lines }: Edition['wire']): readonly string[] {
  const counts = new Uint32Array(roles.length)
  for (const role of lines.roles) counts[role] = (counts[role] ?? 0) + 1
  return roles.flatMap((role, at) => {
    const count = counts[at] ?? 0
    return count > 0 ? [plural(count, ...roleLabels[role])] : []
  })
}
