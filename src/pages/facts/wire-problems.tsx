import { Link } from '../../ui/link.tsx'
import { useFilters } from '../../browser/load/use-filters.ts'
import { plural } from '../../ui/text/plural.ts'
import { paths } from '../../paths.ts'
import { describe } from '../../wire/describe.ts'
import { selectShown } from '../../wire/select-shown.ts'
import type { Edition } from '../../edition/edition.ts'
import { printCount } from '../../ui/text/print-count.ts'

/** Diagnostics of the wire, above its lines: at most twenty of a kind, each leading to its line. */
export function WireProblems({ wire }: { readonly wire: Edition['wire'] }) {
  const { wireSearch } = useFilters()
  const groups = selectShown(wire)
  if (groups.length === 0) return null
  const errors = wire.diagnosticTotals.reduce((sum, [, total]) => sum + total, 0)
  return (
    <details className="mb-4 rounded-lg border border-rule bg-sheet px-4 py-2" open={errors <= 20}>
      <summary className="py-1 text-sm font-semibold">
        {plural(errors, 'problem or remark', 'problems or remarks')}
      </summary>
      <ul role="list" className="pb-2 text-sm">
        {groups.flatMap(({ code, shown, more }) => [
          ...shown.map((diagnostic) => (
            <li key={`${code} ${diagnostic.line}`} className="flex gap-2 border-t border-rule py-1">
              <Link
                to={paths.wireLine(diagnostic.line, wireSearch)}
                className="flex-none font-mono text-[13px] underline"
              >
                line {diagnostic.line}
              </Link>
              <b className="font-semibold">{diagnostic.severity}</b>
              <span>{describe(diagnostic)}</span>
            </li>
          )),
          ...(more > 0
            ? [
                <li key={`${code} more`} className="border-t border-rule py-1 text-soft">
                  and {printCount(more)} more of this kind
                </li>,
              ]
            : []),
        ])}
      </ul>
    </details>
  )
}
