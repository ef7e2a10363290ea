import type { Diagnostic, DiagnosticCode } from './diagnostic.ts'
import type { ParsedWire } from './wire.ts'

/** One code's diagnostics as far as they are shown, and how many more there are. */
export interface ShownDiagnostics {
  readonly code: DiagnosticCode
  readonly shown: readonly Diagnostic[]
  readonly more: number
}

/** At most `most` diagnostics of a code, codes in the order of their first line. */
export function selectShown(
  { diagnostics, diagnosticTotals }: Pick<ParsedWire, 'diagnostics' | 'diagnosticTotals'>,
  most = 20,
): readonly ShownDiagnostics[] {
  const byCode = new Map<DiagnosticCode, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const shown = byCode.get(diagnostic.code) ?? []
    if (shown.length < most) shown.push(diagnostic)
    byCode.set(diagnostic.code, shown)
  }
  const totals = new Map(diagnosticTotals)
  return [...byCode].map(([code, shown]) => ({
    code,
    shown,
    more: (totals.get(code) ?? shown.length) - shown.length,
  }))
}
