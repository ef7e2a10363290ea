import type { Line } from '../wire/wire.ts'
import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'
import { findNotes } from './find-notes.ts'

/** A line of a file that says when something was sent. */
export const DATE_LINE = /^date:\s*(.+)$/iu

/** When an item was sent, as its file has it; `null` where that gives no time. */
export function findSentAt(
  edition: Pick<Edition, 'wire'>,
  item: Pick<EditionHeadline, 'lines'> | EditionArticle,
): string | null {
  for (const { role, text } of notesOf(edition, item)) {
    const date = role === 'meta' ? DATE_LINE.exec(text)?.[1] : undefined
    if (date) return date
  }
  return null
}

type Note = Pick<Line, 'role' | 'text'>

/** The lines of an item's own file that say something about it. */
export function notesOf(
  { wire }: Pick<Edition, 'wire'>,
  item: Pick<EditionHeadline, 'lines'> | EditionArticle,
): readonly Note[] {
  if ('furniture' in item) return item.furniture
  return item.lines.last > item.lines.first ? findNotes(wire, item) : []
}
