import type { IdColumns } from '../columns/headline-table.ts'
import { idOfRow } from '../columns/headline-table.ts'

/**
 * The id of a running story: that of its oldest headline, the last in the wire. A newer edition adds
 * versions on top, so the id stays. Empty for a group of none.
 */
export function storyIdOf(group: readonly number[], headlines: IdColumns): string {
  const oldest = group.at(-1)
  return oldest === undefined ? '' : idOfRow(headlines, oldest)
}
