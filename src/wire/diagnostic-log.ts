import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  type PlainCode,
  severities,
} from './diagnostic.ts'

/** Diagnostics of one code that are kept; further ones are only counted. */
const MAX_DIAGNOSTICS_PER_CODE = 1_000

/** Gathers diagnostics in bounded memory. */
export interface DiagnosticLog {
  /** Lines are 1-based; `last` where the same goes for a row of lines, which costs no more than one of them. */
  readonly note: (code: PlainCode, line: number, last?: number) => void
  readonly noteWith: <Code extends DiagnosticCode>(
    code: Code,
    line: number,
    data: DiagnosticData[Code],
  ) => void
  /** What was kept, by line. */
  readonly list: () => readonly Diagnostic[]
  /** Exact, of the codes that occurred, in the order they first did. */
  readonly totals: () => readonly (readonly [DiagnosticCode, number])[]
}

/** An empty log. */
export function createDiagnosticLog(): DiagnosticLog {
  const kept: Diagnostic[] = []
  const totals = new Map<DiagnosticCode, { total: number }>()
  // Cache of the total of the last code: one code mostly comes many times in a row.
  let lastCode: DiagnosticCode | null = null
  let last = { total: 0 }

  /** Adds to the count of a code and gives the count before. */
  function count(code: DiagnosticCode, more: number): number {
    if (code !== lastCode) {
      lastCode = code
      last = totals.get(code) ?? { total: 0 }
      totals.set(code, last)
    }
    last.total += more
    return last.total - more
  }

  return {
    note(code, first, last = first) {
      const room = MAX_DIAGNOSTICS_PER_CODE - count(code, last - first + 1)
      for (let line = first; line <= last && line < first + room; line++) {
        kept.push(compose(code, line, {}))
      }
    },
    noteWith(code, line, data) {
      if (count(code, 1) < MAX_DIAGNOSTICS_PER_CODE) kept.push(compose(code, line, data))
    },
    list: () => kept.toSorted((one, other) => one.line - other.line),
    totals: () => [...totals].map(([code, { total }]) => [code, total] as const),
  }
}

function compose<Code extends DiagnosticCode>(
  code: Code,
  line: number,
  data: DiagnosticData[Code],
): Diagnostic {
  // A code with its own data is one member of the union; TypeScript cannot see that of a generic code.
  return { code, severity: severities[code], line, ...data } as Diagnostic
}
