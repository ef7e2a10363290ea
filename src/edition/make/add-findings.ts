import { composeHeadlines } from './compose-headlines.ts'
import type { DecidingWords, Edition } from '../edition.ts'
import type { PackedFindings } from '../columns/headline-table.ts'

/** What an outline lacks: everything that is found in the texts. Plain data, which a worker can hand over. */
export interface Findings extends Pick<Edition, 'articles' | 'stories' | keyof DecidingWords> {
  readonly headlines: PackedFindings
}

/** An outline and what was found in it → the complete edition. */
export function addFindings(outline: Edition, { headlines, ...findings }: Findings): Edition {
  const table = { ...outline.table, findings: headlines }
  return { ...outline, ...findings, table, headlines: composeHeadlines(table), complete: true }
}
