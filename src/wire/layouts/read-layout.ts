import { createDraft, type Draft } from '../grammar/draft.ts'
import { readDraft } from '../grammar/parse-wire.ts'
import { readPreamble } from '../grammar/read-preamble.ts'
import { splitLines, textAt } from '../lines/lines.ts'
import type { ParsedWire } from '../wire.ts'
import { addList, fillRoles } from '../lists/add-list.ts'
import { addTable } from '../lists/add-table.ts'
import { findBareList, readEveryLine } from '../lists/bare-list.ts'
import { findList } from '../lists/find-list.ts'
import { findTable } from '../lists/find-table.ts'
import type { Items } from '../lists/items.ts'
import { hasMarkers, isAnnotated, markSections, withoutMarkers } from '../lists/mark-sections.ts'
import { readOneStory } from '../articles/read-stories.ts'
import { collectLines, endsInStop, isLong, type TextLine } from '../lists/text-line.ts'
import { unquote } from './unquote.ts'

/** How a reader wants the lines to be taken; `null` leaves it to what they look like. */
export type Wanted = 'lines' | 'articles' | null

/**
 * A text that people or programs wrote otherwise than the wire's grammar has it → a wire: tables, lists with
 * bullets, numbers, times, sections, or nothing before the headlines at all, and articles with all that stands
 * around them. Total and linear, like `parseWire`.
 */
export function readLayout(text: string, wanted: Wanted = null): ParsedWire {
  const unquoted = unquote(text)
  const wire = readPlain(unquoted ?? text, wanted)
  return unquoted === null
    ? wire
    : { ...wire, readFrom: { format: 'quoted message', source: null } }
}

function readPlain(text: string, wanted: Wanted): ParsedWire {
  const draft = createDraft(splitLines(text))
  if (wanted === 'lines')
    return finishList(draft, readEveryLine(collectLines(draft, 0)), 'articles')
  const table = wanted === 'articles' ? null : findTable(allTexts(draft))
  if (table !== null) {
    addTable(draft, table)
    fillRoles(draft, 0, draft.lines.count)
    return readDraft(draft, draft.lines.count, readOneStory)
  }
  const lines = collectLines(draft, 0)
  if (!hasMarkers(draft)) return readFree(draft, wanted, lines)
  if (isAnnotated(lines)) return readFree(draft, wanted, withoutMarkers(lines))
  markSections(draft, lines)
  return readDraft(draft, readPreamble(draft), readOneStory)
}

const allTexts = (draft: Draft): readonly string[] =>
  Array.from({ length: draft.lines.count }, (_, at) => textAt(draft.lines, at))

/** What has no markers: a list at its head, or headlines alone, else articles. */
function readFree(draft: Draft, wanted: Wanted, lines: readonly TextLine[]): ParsedWire {
  const list = findList(lines, 0)
  if (list !== null) return finishList(draft, list, null, lines.slice(list.end))
  const bare = wanted === 'articles' ? null : findBareList(lines)
  if (bare !== null) return finishList(draft, bare, 'articles')
  const wire = readDraft(draft, 0, readOneStory)
  const isOpen = mayBeLines(lines) && wire.articles.every(({ furniture }) => furniture.length === 0)
  return { ...wire, openTo: isOpen ? 'lines' : null }
}

const MOST_REST = 3

function finishList(
  draft: Draft,
  list: Items,
  openTo: ParsedWire['openTo'],
  rest: readonly TextLine[] = [],
): ParsedWire {
  addList(draft, list)
  // A line or two below a list, of thanks say, are no article.
  const isOver = rest.length <= MOST_REST && !rest.some(({ text }) => isLong(text))
  const end = isOver ? draft.lines.count : (rest[0]?.at ?? draft.lines.count)
  fillRoles(draft, 0, end)
  return { ...readDraft(draft, end, readOneStory), openTo }
}

const FEWEST = 2

/** Whether so many lines of a text are short and no sentences that it could be a list all the same. */
function mayBeLines(lines: readonly TextLine[]): boolean {
  const short = lines.filter(({ text }) => text.length <= 140 && !isLong(text) && !endsInStop(text))
  return lines.length >= FEWEST && short.length * 10 >= lines.length * 6
}
