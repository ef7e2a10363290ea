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

/**
 * The lines of a headline that are no part of its words (`NOTES`): an advisory, a summary, a date, a byline. Mostly
 * none.
 */
export function findNotes(
  { lines }: Pick<ParsedWire, 'lines'>,
  item: Pick<Item, 'lines'>,
): readonly Line[] {
  const { first, last } = item.lines
  return Array.from({ length: last - first + 1 }, (_, at) => readLine(lines, first + at)).filter(
    ({ role }) => NOTES.has(role),
  )
}
