import { createDraft, type Draft, roleNumber, setRole } from '../grammar/draft.ts'
import { readDraft } from '../grammar/parse-wire.ts'
import { readPreamble } from '../grammar/read-preamble.ts'
import { kind } from '../lines/line-kind.ts'
import { splitLines } from '../lines/lines.ts'
import { textAt } from '../lines/read-line.ts'
import type { Layout, ParsedWire } from '../wire.ts'
import { createArticle } from '../grammar/read-article.ts'
import { findStarts } from './find-starts.ts'
import { findFence, findHeaderEnd, readHeader } from '../articles/read-header.ts'
import { addList, fillRoles } from '../lists/add-list.ts'
import { addTable } from '../tables/add-table.ts'
import { findBareList, readEveryLine } from '../lists/bare-list.ts'
import { findBareRun } from '../lists/bare-run.ts'
import { markDialogue } from '../lists/dialogue.ts'
import { findList, isOver } from '../lists/find-list.ts'
import { findRecords } from '../tables/find-records.ts'
import { findTable } from '../tables/find-table.ts'
import type { Items } from '../lists/items.ts'
import { findGroupedList } from '../lists/grouped-list.ts'
import { hasMarkers, isAnnotated, markSections, withoutMarkers } from '../lists/mark-sections.ts'
import { resolveReferences } from '../lists/link-references.ts'
import { withoutRanks, withoutTickerSigns } from './ranks.ts'
import { collectLines, endsInStop, isLong, type TextLine } from '../lists/text-line.ts'
import { findOtherMatter } from './other-matter.ts'
import { createReaders, isOfNews } from './read-rest.ts'
import { readCues } from './read-cues.ts'
import { unquote, withoutTypesetting } from './unquote.ts'

/**
 * A text that people or programs wrote otherwise than the wire's grammar has it → a wire: tables, lists with
 * bullets, numbers, times, sections, or nothing before the headlines at all, and articles with all that stands
 * around them. `wanted` is the layout that the reader chose; `null` leaves it to what the lines look like. Total and
 * linear, like `parseWire`.
 */
export function readLayout(text: string, wanted: Layout | null = null): ParsedWire {
  const cues = readCues(text)
  if (cues !== null) return from('subtitles', readPlain(cues, wanted))
  const unquoted = unquote(text)
  const plain = unquoted ?? text
  const wire = readPlain(withoutTypesetting(plain) ?? plain, wanted)
  return unquoted === null ? wire : from('quoted message', wire)
}

const from = (format: string, wire: ParsedWire): ParsedWire => ({
  ...wire,
  readFrom: { format, source: null },
})

function readPlain(text: string, wanted: Layout | null): ParsedWire {
  const draft = createDraft(splitLines(text))
  if (wanted === 'lines') return readEvery(draft)
  const texts = allTexts(draft)
  const other = wanted === null ? findOtherMatter(texts) : null
  if (other !== null) return refuse(draft, other)
  const table = wanted === 'articles' ? null : (findRecords(texts) ?? findTable(texts))
  if (table !== null) {
    addTable(draft, table)
    fillRoles(draft, 0, draft.lines.count)
    return readDraft(draft, draft.lines.count, createReaders([]))
  }
  const lines = withoutTickerSigns(withoutRanks(resolveReferences(collectLines(draft, 0))))
  if (!hasMarkers(draft)) return readFree(draft, wanted, lines)
  if (isAnnotated(lines)) return readFree(draft, wanted, withoutMarkers(lines))
  markSections(draft, lines)
  return readDraft(draft, readPreamble(draft), createReaders([]))
}

/** Nothing of it is read: its lines stay unknown. */
function refuse(draft: Draft, matter: string): ParsedWire {
  draft.log.noteWith('other-matter', 1, { matter })
  return readDraft(draft, draft.lines.count, createReaders([]))
}

function readEvery(draft: Draft): ParsedWire {
  const lines = collectLines(draft, 0)
  return finishList(draft, lines, readEveryLine(lines), 'articles')
}

const allTexts = (draft: Draft): readonly string[] =>
  Array.from({ length: draft.lines.count }, (_, at) => textAt(draft.lines, at))

/** What has no markers: a list at its head, or headlines alone, else articles. */
function readFree(draft: Draft, wanted: Layout | null, lines: readonly TextLine[]): ParsedWire {
  const list = findList(lines, 0)
  if (list !== null) return finishList(draft, lines, list, null)
  markDialogue(draft, lines)
  const message = wanted === 'articles' ? null : readMessage(draft, lines)
  if (message !== null) return message
  const bare = wanted === 'articles' ? null : (findGroupedList(lines) ?? findBareList(lines))
  if (bare !== null) return finishList(draft, lines, bare, 'articles')
  const run = wanted === 'articles' ? null : findBareRun(lines, 0)
  if (run !== null) return finishList(draft, lines, run, 'articles', lines[run.end])
  const starts = findStarts(lines)
  if (starts.length > 0) return readBriefs(draft, lines, starts)
  const readers = createReaders(lines)
  const start = findFence(draft, 0) === null ? 0 : readers.story(draft, 0)
  const wire = readDraft(draft, start, readers)
  const isOpen =
    wire.headlines.length === 0 &&
    mayBeLines(lines) &&
    wire.articles.every(({ furniture }) => furniture.length === 0)
  return { ...wire, otherLayout: isOpen ? 'lines' : null }
}

const MAX_LINES_ABOVE = 3

/** Stories whose first lines are known; what stands above them is said of the whole. */
function readBriefs(
  draft: Draft,
  lines: readonly TextLine[],
  starts: readonly TextLine[],
): ParsedWire {
  // More than a name and a date are read themselves.
  const start = starts[0]?.at ?? 0
  const above = lines.filter(({ at, kind: lineKind }) => at < start && lineKind !== kind.rule)
  const first = above.length > MAX_LINES_ABOVE ? 0 : start
  for (const { at, kind: lineKind } of lines)
    if (at < first && lineKind !== kind.rule) draft.log.note('preamble-line', at + 1)
  fillRoles(draft, 0, first)
  return readDraft(draft, first, createReaders(lines, starts))
}

/** A message that holds a list and nothing else; what its header says is said of the wire. */
function readMessage(draft: Draft, lines: readonly TextLine[]): ParsedWire | null {
  const end = findHeaderEnd(draft, 0)
  const start = lines.findIndex(({ at }) => at >= end)
  const list = end > 0 && start > 0 ? findList(lines, start) : null
  if (list === null || list.items.length < MIN_LINES_IN_MESSAGE) return null
  // Points that are sentences are those of a letter.
  if (!isOfNews(list) || !isOver(lines, list.end)) return null
  const header = createArticle(0)
  readHeader(draft, header, 0)
  if (header.title !== null) setRole(draft, header.title.line - 1, roleNumber.preamble)
  return finishList(draft, lines, list, 'articles')
}

function finishList(
  draft: Draft,
  lines: readonly TextLine[],
  list: Items,
  otherLayout: ParsedWire['otherLayout'],
  rest = isOver(lines, list.end) ? undefined : lines[list.end],
): ParsedWire {
  addList(draft, list)
  const end = rest?.at ?? draft.lines.count
  fillRoles(draft, 0, end)
  return { ...readDraft(draft, end, createReaders(lines)), otherLayout }
}

const MIN_LINES_IN_MESSAGE = 3
const MIN_LINES = 2

/** Whether so many lines of a text are short and no sentences that it could be a list all the same. */
function mayBeLines(lines: readonly TextLine[]): boolean {
  const short = lines.filter(({ text }) => text.length <= 140 && !isLong(text) && !endsInStop(text))
  return lines.length >= MIN_LINES && short.length * 10 >= lines.length * 6
}
