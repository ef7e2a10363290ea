import { countWhile } from '../../text/count-while.ts'
import { readDay } from '../../text/read-day.ts'
import { readLine } from '../../wire/lines/read-line.ts'
import type { Role, WireLines } from '../../wire/wire.ts'
import { roles } from '../../wire/wire.ts'
import type { Edition, EditionArticle, EditionHeadline } from '../edition.ts'
import { DATE_LINE, notesOf } from '../find-sent-at.ts'

/**
 * The day on which an item was sent, `2026-11-28`, as its file writes it in whatever zone: with its time, else on a
 * line of its own, else on the line over its list; `null` where it has none.
 */
export function dayOfItem(
  edition: Pick<Edition, 'wire'>,
  item: Pick<EditionHeadline, 'details' | 'lines'> | EditionArticle,
): string | null {
  const time = 'details' in item ? (item.details?.time ?? '') : ''
  const day = readDay(time)
  if (day !== null) return day
  for (const { role, text } of notesOf(edition, item)) {
    const written = role === 'dateline' || DATE_LINE.test(text) ? readDay(text) : null
    if (written !== null) return written
  }
  return 'furniture' in item ? null : dayAbove(edition.wire.lines, item.lines.first)
}

interface DayLine {
  readonly line: number
  readonly day: string
}

const dayLines = new WeakMap<WireLines, readonly DayLine[]>()

/** The day that the last line over a list before this one gives; each wire is looked through once. */
function dayAbove(lines: WireLines, number: number): string | null {
  const days = dayLines.get(lines) ?? findDayLines(lines)
  dayLines.set(lines, days)
  return days[countWhile(days.length, (at) => (days[at]?.line ?? 0) <= number) - 1]?.day ?? null
}

const [BLANK, DATELINE, SECTION] = (['blank', 'dateline', 'section'] as const).map((role) =>
  roles.indexOf(role),
)
const OF_LISTS: ReadonlySet<Role> = new Set(['headline', 'marker'])

/** The lines that give a day over a list, apart from what stands above: `Saturday, 28 November 2026`. */
function findDayLines(lines: WireLines): readonly DayLine[] {
  const found: DayLine[] = []
  for (const [at, role] of lines.roles.entries()) {
    const isHeading =
      (role === DATELINE || role === SECTION) && (lines.roles[at - 1] ?? BLANK) === BLANK
    if (!isHeading) continue
    let below = at + 1
    while (lines.roles[below] === BLANK) below += 1
    const next = roles[lines.roles[below] ?? -1]
    const day = next && OF_LISTS.has(next) ? readDay(readLine(lines, at + 1).text) : null
    if (day !== null) found.push({ line: at + 1, day })
  }
  return found
}
