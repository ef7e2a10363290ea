import { closeGap } from '../layout/close-gap.ts'
import { spike } from '../marks/mark-actions.ts'
import { findOnPage } from './cursor.ts'

/** Takes a headline out of its list, which closes calmly where its row stood; undoable. */
export function hideHeadline(id: string): void {
  const row = findOnPage(id)?.closest<HTMLElement>('[data-row]')
  if (row) closeGap(row)
  spike(id)
}
