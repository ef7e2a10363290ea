import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'
import { findNotes } from './find-notes.ts'

const DATE = /^date:\s*(.+)$/iu

/** When an item was sent, as its file has it; `null` where that gives no time. */
export function findSentAt(
  { wire }: Pick<Edition, 'wire'>,
  item: EditionHeadline | EditionArticle,
): string | null {
  const notes =
    'furniture' in item
      ? item.furniture
      : item.lines.last > item.lines.first
        ? findNotes(wire, item)
        : []
  for (const { role, text } of notes) {
    const date = role === 'meta' ? DATE.exec(text)?.[1] : undefined
    if (date) return date
  }
  return null
}
