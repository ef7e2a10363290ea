import type { DiagnosticCode } from '../../src/wire/diagnostic.ts'

/** What only files of other formats can have. */
export const formatCodes: readonly DiagnosticCode[] = [
  'format-broken',
  'format-damaged',
  'format-empty',
  'format-read',
  'entity-unknown',
  'item-empty',
  'item-not-text',
]
