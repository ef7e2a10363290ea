import type { Edition } from '../edition/edition.ts'
import type { Columns } from '../records/print-table.ts'
import { describe } from '../wire/describe.ts'
import { countLines } from '../wire/lines/read-line.ts'

/** A problem of a file, or the one line that sums it up. */
interface CheckedFault {
  readonly source: string
  readonly line: number | null
  readonly severity: 'error' | 'warning' | 'info' | 'summary'
  readonly code: string
  readonly words: string
}

export const checkColumns = [
  'source',
  'line',
  'severity',
  'code',
  'words',
] as const satisfies Columns<CheckedFault>

/** What there is to say of a file: a summary, then each problem by its line. */
export function composeChecks(
  { wire, table, articles }: Edition,
  source: string,
): readonly CheckedFault[] {
  const { diagnostics, readFrom, lines } = wire
  const counts = [
    `${countLines(lines)} lines`,
    `${table.count} headlines`,
    `${articles.length} articles`,
    `${diagnostics.filter(({ severity }) => severity !== 'info').length} problems`,
  ]
  return [
    {
      source,
      line: null,
      severity: 'summary',
      code: readFrom?.format ?? 'wire',
      words: counts.join(', '),
    },
    ...diagnostics.map((diagnostic) => ({
      source,
      line: diagnostic.line,
      severity: diagnostic.severity,
      code: diagnostic.code,
      words: describe(diagnostic),
    })),
  ]
}
