import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'
import { findNotes } from './find-notes.ts'

const DATE = /^date:\s*(.+)$/iu

/** When an item was sent, as its file has it; `null` where that gives no time. */
export function findSentAt(
  { wire }: Pick<Edition, 'wire'>,
  item: Pick<EditionHeadline, 'lines'> | EditionArticle,
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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WRITTEN =
  /\b(?:(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})|([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4}))\b/iu
const NUMBERED = /\b(?:(\d{4})-?(\d{2})-?(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?!\d)/u

/** The day on which an item was sent, `2026-11-28`, as its file writes it in whatever zone; `null` where it has none. */
export function dayOfItem(
  edition: Pick<Edition, 'wire'>,
  item: Pick<EditionHeadline, 'details' | 'lines'> | EditionArticle,
): string | null {
  const time = 'details' in item ? item.details?.time : null
  const text = time ?? findSentAt(edition, item)
  return text === null ? null : readDay(text)
}

/** `Sat, 28 Nov 2026 09:00:00 GMT`, `2026-11-28T09:00Z`, `Nov 28, 2026`, `28.11.2026` → `2026-11-28`; else `null`. */
export function readDay(text: string): string | null {
  const [, year, month, date, first, second, third] = NUMBERED.exec(text) ?? []
  if (year) return composeDay(year, Number(month), Number(date))
  if (third) return composeDay(third, Number(second), Number(first))
  const [, day, name, ofYear, otherName, otherDay, otherYear] = WRITTEN.exec(text) ?? []
  const number = MONTHS.indexOf((name ?? otherName ?? '').toLowerCase()) + 1
  return composeDay(ofYear ?? otherYear ?? '', number, Number(day ?? otherDay))
}

const composeDay = (year: string, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null
