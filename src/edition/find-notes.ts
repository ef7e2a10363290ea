import { readLine } from '../wire/lines/read-line.ts'
import type { Line, ParsedWire, Role } from '../wire/wire.ts'
import type { Item } from './edition.ts'

const NOTES: ReadonlySet<Role> = new Set([
  'advisory',
  'byline',
  'dateline',
  'meta',
  'caption',
  'copyright',
  'chrome',
])

/** What the wire says of a headline on the headline's own lines: an embargo, a summary, a date. Mostly nothing. */
export function findNotes(
  { lines }: Pick<ParsedWire, 'lines'>,
  item: Pick<Item, 'lines'>,
): readonly Line[] {
  const { first, last } = item.lines
  return Array.from({ length: last - first + 1 }, (_, at) => readLine(lines, first + at)).filter(
    ({ role }) => NOTES.has(role),
  )
}
