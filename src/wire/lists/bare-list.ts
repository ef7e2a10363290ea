import { findFurniture, furnitureAfterTitle, furnitureOfDays } from '../shapes/furniture-shape.ts'
import { findSignature } from '../shapes/signature.ts'
import type { Furniture } from '../wire.ts'
import { isTickerText } from '../grammar/ticker.ts'
import { kind } from '../lines/line-kind.ts'
import { findAge, findTime } from './clock.ts'
import { findAddress, withoutEmphasis } from './linked-text.ts'
import { areWrapped, findNames, countNameLines } from './bare-groups.ts'
import { namesList } from './find-list.ts'
import { createItem, type ListItem, type Items } from './items.ts'
import { readTableHeader } from './column-names.ts'
import { findSectionName, isSetApart, saysMuchInCapitals } from './section-name.ts'
import { endsInStop, isLong, startsLower, type TextLine, widthOf } from './text-line.ts'

const MIN_HEADLINES = 3
const rightsOfOwner: ReadonlySet<Furniture['role']> = new Set(['copyright'])
const MAX_HEADLINE_CHARACTERS = 160
const NARROWEST_CHARACTERS = 45

/**
 * A file that is nothing but headlines without any sign before them, one a line or with blank lines between, each
 * perhaps with its address, time or one sentence; `null` where the lines are rather those of a text.
 */
export function findBareList(given: readonly TextLine[]): Items | null {
  const [first] = given
  const isColumn =
    readTableHeader([first?.text ?? ''])?.[0] === 'headline' && findNames(given).length === 0
  const names = isColumn ? 1 : countNameLines(given)
  const lines = given.slice(names)
  const read = readBareLines(lines)
  const preamble = [...given.slice(0, names), ...read.preamble]
  const list = { ...read, preamble, end: given.length }
  const heads = list.items.map(({ head }) => head)
  if (heads.length < MIN_HEADLINES || !mayBeHeadlines(heads)) return null
  const few = (fits: (line: TextLine) => boolean): boolean =>
    heads.filter(fits).length * 20 <= heads.length
  if (![endsInStop, startsSmall, endsInComma].every((is) => few(({ text }) => is(text))))
    return null
  if (isWrapped(heads) || (!isColumn && isTitled(lines))) return null
  return haveSubheads(list.items) ? null : list
}

/** Minimum width of a headline above its summary: a subhead above its paragraph says less. */
const MIN_HEADLINE_CHARACTERS = 15

/** Whether most lines above a sentence say too little for headlines: days, rooms, speakers. */
function haveSubheads(items: readonly ListItem[]): boolean {
  const heads = items.filter(({ summary }) => summary.length > 0).slice(1)
  return (
    heads.filter(({ head }) => widthOf(head.text) < MIN_HEADLINE_CHARACTERS).length * 2 >
    heads.length
  )
}

/** Begins in lower case, and not with an agency that writes itself so (`dpa: Fog lifts`). */
export const startsSmall = (text: string): boolean =>
  startsLower(text) && !/^\p{Ll}{2,8}: /u.test(text)

/** Broken off within a sentence, as lines of wrapped text are. */
const endsInComma = (text: string): boolean => /[,，、;；]$/.test(text)

/** Every line that is not blank is a headline, or belongs to one: what was asked for is not questioned. */
export function readEveryLine(lines: readonly TextLine[]): Items {
  return readBareLines(lines, false)
}

function readBareLines(lines: readonly TextLine[], judges = true): Items {
  const items: ListItem[] = []
  const sections: TextLine[] = []
  const waiting: TextLine[] = []
  const rights: TextLine[] = []
  const hasDecks = judges && areInPairs(lines)
  const hasSummaries = judges && findSummaries(lines)
  const lowest = findLowestHeading(lines)
  const isOutline = judges && isIndented(lines)
  const names = new Set(judges ? findNames(lines) : [])
  const isWrappedList = judges && areWrapped(lines)
  const grouped = lines.some(({ gap }, index) => index > 1 && gap === 0)
  for (const [index, line] of lines.entries()) {
    if (line.kind === kind.rule || line.kind === kind.endMark) continue
    const item = items.at(-1)
    if (judges && (findFurniture(line.text, rightsOfOwner) !== null || isIssue(line, index)))
      rights.push(line)
    else if (findAddress(line.text) !== null) item?.links.push(line)
    else if (item && findAge(line.text) !== null) item.sources.push(line)
    else if (findTime(line.text) !== null) waiting.push(line)
    else if (item && line.gap === 0 && isWrappedList) item.more.push(line)
    else if (item && line.gap === 0 && (hasDecks || (hasSummaries && endsInStop(line.text))))
      item.summary.push(line)
    else if (lowest > 0 && headingDepth(line) === lowest)
      items.push({ ...createItem(line, sections.at(-1) ?? null), times: waiting.splice(0) })
    else if (
      isDay(lines, index) ||
      names.has(line) ||
      (isOutline ? line.indent === 0 : isHeadOfSection(lines, index, hasSummaries, grouped))
    )
      sections.push(line)
    else items.push({ ...createItem(line, sections.at(-1) ?? null), times: waiting.splice(0) })
  }
  return { items, sections, preamble: rights, end: lines.length }
}

const MAX_LINES_ABOVE_ISSUE = 2

/** The number of an issue below the name of a paper. */
const isIssue = ({ text }: TextLine, index: number): boolean =>
  index > 0 &&
  index <= MAX_LINES_ABOVE_ISSUE &&
  /^(?:no|nr|vol(?:ume)?|issue|ausgabe)\b\.?\s?\d.*\d{4}/i.test(text)

/** A date above the lines of its day, by itself; it may stand right below the name of the list. */
function isDay(lines: readonly TextLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || findFurniture(withoutEmphasis(line.text), furnitureOfDays) === null)
    return false
  return index === 0 || line.gap > 0 || next.gap > 0
}

const headingDepth = ({ opener }: TextLine): number =>
  opener?.type === 'heading' ? opener.mark.length : 0

/** Of lines that all are headings of Markdown, the lowest are headlines; 0 where some are none. */
const findLowestHeading = (lines: readonly TextLine[]): number =>
  lines.every((line) => headingDepth(line) > 0)
    ? lines.reduce((lowest, line) => Math.max(lowest, headingDepth(line)), 0)
    : 0

/** Whether a line heads a section: a heading, capitals among lines without, or one or two words between blank lines. */
function isHeadOfSection(
  lines: readonly TextLine[],
  index: number,
  hasSummaries: boolean,
  grouped: boolean,
): boolean {
  const line = lines[index]
  const next = lines[isDay(lines, index + 1) ? index + 2 : index + 1]
  if (!line || !next || findSectionName(line) === null) return false
  if (hasSummaries && next.gap === 0 && endsInStop(next.text)) return false
  if (isUnderlined(lines, index)) return true
  if (index === 0 && next.gap > 0 && (namesList(line) || (hasSummaries && isSetApart(line))))
    return true
  const isApart = index === 0 || line.gap > 0
  if (saysMuchInCapitals(line, grouped && isApart) && !namesList(line)) return false
  if (isSetApart(line)) return !isSetApart(next) || /^#+\s/.test(line.text)
  const isAlone = isApart && next.gap > 0
  return grouped && isAlone && !hasSummaries && line.text.split(' ').length <= 2
}

/** A rule right below a line by itself, and headlines right below the rule: no rule that parts all of them. */
function isUnderlined(lines: readonly TextLine[], index: number): boolean {
  const [line, rule, first, second] = lines.slice(index, index + 4)
  if (!line || rule?.kind !== kind.rule || rule.gap > 0 || !first || first.gap > 0) return false
  return (index === 0 || line.gap > 0) && second?.kind !== kind.rule
}

/** Whether the lines stand indented below names of sections that do not. */
const isIndented = (lines: readonly TextLine[]): boolean =>
  lines.some(({ indent }) => indent > 0) &&
  lines.every(
    (line, index) =>
      line.indent > 0 || (findSectionName(line) !== null && (lines[index + 1]?.indent ?? 0) > 0),
  )

/** Whether every headline has one longer line below it, and blank lines part one from the next. */
function areInPairs(lines: readonly TextLine[]): boolean {
  return (
    lines.length >= 2 * MIN_HEADLINES &&
    lines.length % 2 === 0 &&
    lines.every(({ gap }, index) => index === 0 || gap > 0 === (index % 2 === 0)) &&
    longerBelow(lines) * 3 >= lines.length
  )
}

const longerBelow = (lines: readonly TextLine[]): number =>
  lines.filter(
    ({ text }, index) => index % 2 > 0 && text.length > (lines[index - 1]?.text ?? '').length,
  ).length

/** Whether most headlines have a sentence right below, and blank lines part one from the next. */
function findSummaries(lines: readonly TextLine[]): boolean {
  const below = lines.filter(({ gap, text }, index) => index > 0 && gap === 0 && endsInStop(text))
  const heads = lines.filter(
    ({ gap, text }, index) => (index === 0 || gap > 0) && !endsInStop(text),
  )
  // A line between the two is one of wrapped text.
  const others = lines.filter(
    ({ gap, text }, index) => index > 0 && gap === 0 && !endsInStop(text) && !isFact(text),
  )
  return (
    heads.length >= MIN_HEADLINES &&
    others.length * 10 <= heads.length &&
    below.length >= heads.length - 1 &&
    below.length <= heads.length
  )
}

const isFact = (text: string): boolean =>
  findAddress(text) !== null || findAge(text) !== null || findTime(text) !== null

/** Whether a line is short enough for a headline, and neither a signature nor what stands around an article. */
export function mayBeHeadline({ text, kind: lineKind }: TextLine): boolean {
  if (text.length > MAX_HEADLINE_CHARACTERS || isLong(text) || lineKind === kind.subhead)
    return false
  if (findSignature(text) !== null || isTickerText(text) || !/\p{L}/u.test(text)) return false
  const shape = findFurniture(text, furnitureAfterTitle)
  return shape === null || shape.role === 'caption'
}

/** A word for newsrooms before a headline, and what it is about: `URGENT - Bridge closed`, `KILL: Lamp is sold`. */
const FLAGGED = /^\W{0,4}\p{L}+(?: \p{L}+)?(?: \d{1,2})? ?[-–—:] ?\S+ \S/u

/** A few among headlines may be for editors first: they are headlines all the same. */
function mayBeHeadlines(heads: readonly TextLine[]): boolean {
  const others = heads.filter((line) => !mayBeHeadline(line))
  return others.length * 3 <= heads.length && others.every(isFlagged)
}

const isFlagged = ({ text }: TextLine): boolean =>
  text.length <= MAX_HEADLINE_CHARACTERS &&
  FLAGGED.test(text) &&
  findFurniture(text, furnitureAfterTitle)?.role === 'advisory'

/** So many lines in a row that begin with a capital are no wrapped text, in German either. */
const MIN_CAPITAL_LINES = 4
const CAPITAL_THEN_SMALL = /^[^\p{L}]*\p{Lu}.*\p{Ll}/u

/** Lines that are full up to where the next one's first word would not have fitted are those of a text. */
function isWrapped(heads: readonly TextLine[]): boolean {
  if (heads.length >= MIN_CAPITAL_LINES && heads.every(({ text }) => CAPITAL_THEN_SMALL.test(text)))
    return false
  const width = Math.max(...heads.slice(0, 400).map(({ text }) => text.length))
  const rows = heads
    .slice(0, -1)
    .filter((line, index) => heads[index + 1]?.gap === 0 && line.text !== '')
  if (width > 100 || width < NARROWEST_CHARACTERS || rows.length < 2) return false
  const tight = heads.filter((line, index) => {
    const next = heads[index + 1]
    if (!next || next.gap > 0) return false
    return line.text.length + 1 + (next.text.split(' ', 1)[0] ?? '').length > width
  })
  return tight.length * 10 >= rows.length * 8
}

/** A byline or a date right below the first line is that of an article. */
function isTitled(lines: readonly TextLine[]): boolean {
  const second = lines.filter((_, index) => !isDay(lines, index))[1]
  if (!second) return false
  const shape = findFurniture(second.text, furnitureAfterTitle)
  return shape !== null && shape.role === 'byline'
}
