import { kind } from '../lines/line-kind.ts'
import { findAge, findTime } from './clock.ts'
import { findAddress } from './linked-text.ts'
import { findSectionName, isSetApart } from './section-name.ts'
import { endsAsSentence, endsInStop, isLong, startsLower, type TextLine } from './text-line.ts'

/** A headline of a list, with the lines that belong to it. */
export interface ListItem {
  readonly head: TextLine
  /** Lines that go on with the headline. */
  readonly more: TextLine[]
  readonly summary: TextLine[]
  readonly links: TextLine[]
  readonly sources: TextLine[]
  /** A line above or below it that is its time. */
  times: TextLine[]
  /** The line of its section. */
  readonly section: TextLine | null
}

export interface Items {
  readonly items: readonly ListItem[]
  /** Lines that name a section, in order. */
  readonly sections: readonly TextLine[]
  /** Lines before the first item that are neither. */
  readonly preamble: readonly TextLine[]
  /** The index, among the lines, of the first that is none of the list's. */
  readonly end: number
}

/** An item of a list that has its headline alone. */
export function createItem(head: TextLine, section: TextLine | null): ListItem {
  return { head, more: [], summary: [], links: [], sources: [], times: [], section }
}

const SOURCE =
  /^(?:source|via|from|quelle|fuente|fonte|bron)\s?:\s*\S|^\((?:[\p{Lu}][^()]{1,40})\)$/iu
const FULL_LINE_SHARE = 0.75

const isSource = (text: string): boolean => SOURCE.test(text) || findAge(text) !== null

/** A list while it is read. */
interface ListReading {
  readonly lines: readonly TextLine[]
  readonly opens: (line: TextLine) => boolean
  /** The longest line among its items, as far as it can have been wrapped. */
  readonly width: number
  /** The columns before its outer items. */
  readonly base: number
  /** Whether an outer item may be the section of those below: not where others have none. */
  readonly nests: boolean
  readonly items: ListItem[]
  readonly sections: TextLine[]
  section: TextLine | null
}

/**
 * Reads the items from the line at `start` on, the first that `opens` one. Every line is an item, the head of a
 * section, belongs to the item above it, or ends the list; rules stand between.
 */
export function readItems(
  lines: readonly TextLine[],
  start: number,
  opens: (line: TextLine) => boolean,
  section: TextLine | null,
): Pick<Items, 'items' | 'sections' | 'end'> {
  const reading: ListReading = {
    lines,
    opens,
    width: findWidth(lines, start),
    base: lines[start]?.indent ?? 0,
    nests: areSections(lines.slice(start, start + SAMPLE_LINES).filter(opens)),
    items: [],
    sections: section === null ? [] : [section],
    section,
  }
  let end = start
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.kind === kind.endMark) break
    if (line.kind === kind.rule) continue
    if (!take(reading, line, index)) break
    end = index + 1
  }
  return { items: reading.items, sections: reading.sections, end }
}

const SAMPLE_LINES = 400
const WIDEST_CHARACTERS = 100

function findWidth(lines: readonly TextLine[], start: number): number {
  let width = 0
  for (const { text, indent } of lines.slice(start, start + SAMPLE_LINES))
    if (text.length + indent <= WIDEST_CHARACTERS) width = Math.max(width, text.length + indent)
  return width
}

/** Takes a line into the list; false where it is none of it. */
function take(reading: ListReading, line: TextLine, index: number): boolean {
  const item = reading.items.at(-1)
  if (reading.opens(line)) addItem(reading, line)
  else if (opensSection(reading, line, index)) openSection(reading, line)
  else if (item) return belongs(reading, item, line, index)
  else return false
  return true
}

const DEEPER_COLUMNS = 2

/** An inner item is the headline where the outer one is a section; of a headline it is a point. */
function addItem(reading: ListReading, line: TextLine): void {
  const { items, base } = reading
  const outer = items.at(-1)
  if (outer && line.indent >= base + DEEPER_COLUMNS && outer.section === reading.section) {
    if (outer.head.indent < line.indent) {
      if (!reading.nests || !mayBeSection(outer)) return void outer.summary.push(line)
      items.pop()
      openSection(reading, outer.head)
    } else if (outer.head.indent < base + DEEPER_COLUMNS) return void outer.summary.push(line)
  }
  items.push(createItem(line, reading.section))
}

/** Whether every outer item has inner ones below it, but for one or the other among many. */
function areSections(items: readonly TextLine[]): boolean {
  const base = items[0]?.indent ?? 0
  const outer = items.flatMap(({ indent }, at) => (indent < base + DEEPER_COLUMNS ? [at] : []))
  const bare = outer.filter((at) => (items[at + 1]?.indent ?? 0) < base + DEEPER_COLUMNS)
  return bare.length * 4 <= outer.length
}

const mayBeSection = ({ head, more, summary, links }: ListItem): boolean =>
  more.length + summary.length + links.length === 0 &&
  findSectionName({ ...head, text: head.text.slice(head.opener?.length ?? 0), opener: null }) !==
    null

function openSection(reading: ListReading, line: TextLine): void {
  reading.sections.push(line)
  reading.section = line
}

/** A heading with an item below it, or another heading that has one. */
function opensSection(
  { lines, opens, items }: ListReading,
  line: TextLine,
  index: number,
): boolean {
  if (findSectionName(line) === null || (line.gap === 0 && SOURCE.test(line.text))) return false
  const next = lines.slice(index + 1, index + 4).find((one) => one.kind !== kind.rule)
  if (!next) return false
  if (!opens(next)) return isSetApart(line) && isSetApart(next) && findSectionName(next) !== null
  const before = items.at(-1)?.head
  return (
    isSetApart(line) ||
    ((line.gap > 0 || line.indent <= (before?.indent ?? 0)) && !startsLower(line.text))
  )
}

/** Whether a line goes on with the item above it, or says something of it; it then stands with it. */
function belongs(reading: ListReading, item: ListItem, line: TextLine, index: number): boolean {
  if (findAddress(line.text) !== null) item.links.push(line)
  else if (findTime(line.text) !== null) item.times.push(line)
  else if (line.gap === 0 && isSource(line.text)) item.sources.push(line)
  else if (line.gap === 0 && continuesHeadline(reading, item, line)) item.more.push(line)
  else if (isSummary(reading, item, line, index)) item.summary.push(line)
  else return false
  return true
}

function continuesHeadline({ width }: ListReading, item: ListItem, { text }: TextLine): boolean {
  if (item.summary.length + item.links.length > 0 || item.more.length > 3) return false
  const before = item.more.at(-1) ?? item.head
  if (endsAsSentence(before.text) || isLong(text) || /\bago\b.*\|/.test(text)) return false
  if (startsLower(text)) return true
  const word = text.split(' ', 1)[0] ?? ''
  const full = before.text.length + before.indent
  return width >= 60 && full >= width * FULL_LINE_SHARE && full + 1 + word.length > width
}

/** A line below the headline: indented, or a sentence before the next item. */
function isSummary(
  { lines, opens, items, base }: ListReading,
  item: ListItem,
  line: TextLine,
  index: number,
): boolean {
  if (line.text.length > SUMMARY_CHARACTERS) return false
  if (line.indent > item.head.indent && line.indent > base) return true
  const next = lines[index + 1]
  const isLast = next === undefined
  const nextOpens =
    next !== undefined &&
    (opens(next) || (findSectionName(next) !== null && isNextItem(lines, index + 2, opens)))
  const hadSummaries =
    items.length > 1 && items.some((one) => one !== item && one.summary.length > 0)
  if (line.gap > 0 && item.summary.length > 0) return false
  const isAbove = line.gap === 0 && next?.gap === 0
  if (isAbove && (findAddress(next.text) !== null || SOURCE.test(next.text))) return true
  if (isLast) return hadSummaries || (line.gap === 0 && endsInStop(line.text))
  return nextOpens || (line.gap === 0 && item.summary.length > 0 && next.gap === 0 && hadSummaries)
}

const SUMMARY_CHARACTERS = 1_200

const isNextItem = (
  lines: readonly TextLine[],
  index: number,
  opens: (line: TextLine) => boolean,
): boolean => {
  const line = lines[index]
  return line !== undefined && opens(line)
}
