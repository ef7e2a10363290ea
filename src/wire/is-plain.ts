import type { DiagnosticCode } from './diagnostic.ts'
import type { ParsedWire } from './wire.ts'

/** What the grammar of a wire says of texts that may have a layout of their own. */
const doubtful: ReadonlySet<DiagnosticCode> = new Set([
  'article-body-empty',
  'article-extra',
  'article-title-missing',
  'body-wrapped',
  'byline-line',
  'headline-wrapped',
  'list-missing',
  'list-repeated',
  'list-style-mixed',
  'list-style-prefix',
  'masthead-prefix',
  'meta-line',
  'preamble-line',
])

/** Whether a wire is as the grammar has it, so that no other layout need be thought of (`layouts/read-layout.ts`). */
export const isPlain = ({
  diagnosticTotals,
  headlines,
}: Pick<ParsedWire, 'diagnosticTotals' | 'headlines'>): boolean =>
  !diagnosticTotals.some(([code]) => doubtful.has(code)) &&
  !/^[[(]?\d{1,2}[:.h]\d\d/.test(headlines[0]?.text ?? '')
