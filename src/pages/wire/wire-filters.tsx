import { useNavigate } from 'react-router'
import { useFilters } from '../../browser/load/use-filters.ts'
import { plural } from '../../ui/text/plural.ts'
import { roleLabels } from '../../ui/text/role-label.ts'
import type { LineFilter } from '../../edition/select-lines.ts'
import { paths } from '../../paths.ts'
import type { Role } from '../../wire/wire.ts'
import { printCount } from '../../ui/text/print-count.ts'

/** Shows only the lines of one role, or those with one kind of problem. */
export function WireFilters({
  filter,
  roleCounts,
  problemCounts,
  shown,
}: {
  readonly filter: LineFilter
  readonly roleCounts: readonly (readonly [Role, number])[]
  readonly problemCounts: readonly (readonly [code: string, total: number])[]
  readonly shown: number
}) {
  const { wireSearch } = useFilters()
  const navigate = useNavigate()
  const apply = (changes: Partial<LineFilter>): void => {
    const { role, problem } = { ...filter, ...changes }
    const params = new URLSearchParams(wireSearch)
    if (role) params.set('role', role)
    if (problem) params.set('problem', problem)
    void navigate(paths.wire(params.toString()))
  }
  const problems = withChosen(problemCounts, filter.problem)
  const select = 'min-h-8 rounded-md border border-rule bg-sheet px-2 text-ink max-md:max-w-[60vw]'
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 text-[13px] text-soft">
      <label className="flex items-baseline gap-1.5">
        Role
        <select
          className={select}
          value={filter.role ?? ''}
          onChange={(event) => apply({ role: findRole(roleCounts, event.currentTarget.value) })}
        >
          <option value="">all lines</option>
          {withChosen(roleCounts, filter.role).map(([role, count]) => (
            <option key={role} value={role}>
              {plural(count, ...roleLabels[role])}
            </option>
          ))}
        </select>
      </label>
      {problems.length > 0 && (
        <label className="flex items-baseline gap-1.5">
          Problem
          <select
            className={select}
            value={filter.problem ?? ''}
            onChange={(event) => apply({ problem: event.currentTarget.value || null })}
          >
            <option value="">any or none</option>
            {problems.map(([code, total]) => (
              <option key={code} value={code}>
                {code.replaceAll('-', ' ')} ({printCount(total)})
              </option>
            ))}
          </select>
        </label>
      )}
      <p role="status">{plural(shown, 'line')} shown</p>
    </div>
  )
}

/** The counts, and what is chosen among them where there is none of it: an address can ask for anything. */
const withChosen = <Name extends string>(
  counts: readonly (readonly [Name, number])[],
  chosen: Name | null,
): readonly (readonly [Name, number])[] =>
  chosen === null || counts.some(([name]) => name === chosen) ? counts : [...counts, [chosen, 0]]

const findRole = (roleCounts: readonly (readonly [Role, number])[], value: string): Role | null =>
  roleCounts.find(([role]) => role === value)?.[0] ?? null
