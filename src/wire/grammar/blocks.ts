import {
  type Draft,
  endsSentence,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  shownAt,
  startsLowerAt,
  widthAt,
} from './draft.ts'
import { joinTexts } from '../lines/join-texts.ts'
import { findSubhead, kind, withoutSigns } from '../lines/line-kind.ts'
import { textAt } from '../lines/read-line.ts'
import type { Block } from '../wire.ts'

/**
 * One line is one paragraph, unless the body was wrapped at a width, whatever margin all of it has:
 *
 *     A lamp that once guided trawlers into Ostrand harbour      A lamp that once guided
 *     has been found behind a boiler in a village school.     trawlers has been found.
 *                                                                "We thought it was a
 *     "We thought it was a stove," said the caretaker.        stove," she said.
 */
const WIDEST_CHARACTERS = 120
const NARROWEST_CHARACTERS = 45
const FULL_LINE_SHARE = 0.68
const MOSTLY_SHARE = 0.8
const NEARLY_ALL_SHARE = 0.9
const MIN_SET_LINES = 3
const INDENT_COLUMNS = 2
const FIGURES =
  /\S(?: {3,}|\t)\S|\|.*\||^[^\d.,]{0,40}\d+(?:[-–:]\d+)?[^\d.,]{1,40}\d+$|^(?:\D{0,24}\d+){4,}\)?$/
/** A dash within a sentence, which wrapping put at the head of a line. */
const ASIDE = /^[–—] \p{Ll}/u
const CANONICAL_SUBHEAD = /^- \S.*\S -$|^- \S -$/

/** Composes the blocks from the body's lines (0-based, ascending) and gives these their roles. */
export function composeBlocks(draft: Draft, body: readonly number[]): readonly Block[] {
  const joins = findJoins(draft, body)
  const blocks: Block[] = []
  for (let index = 0; index < body.length;) {
    let next = index + 1
    while (next < body.length && joins(index, next)) next++
    blocks.push(composeBlock(draft, body.slice(index, next)))
    index = next
  }
  return blocks
}

function composeBlock(draft: Draft, [first = 0, ...more]: readonly number[]): Block {
  const last = more.at(-1) ?? first
  const lines = { first: first + 1, last: last + 1 }
  if (kindAt(draft, first) === kind.subhead) {
    setRole(draft, first, roleNumber.subhead)
    if (!CANONICAL_SUBHEAD.test(normalAt(draft, first)))
      draft.log.note('subhead-variant', first + 1)
    const text = shownAt(draft, first)
    return {
      type: 'subhead',
      text: findSubhead(text) ?? findSubhead(normalAt(draft, first)) ?? withoutSigns(text),
      lines,
    }
  }
  setRole(draft, first, roleNumber.paragraph)
  if (first === last) return { type: 'paragraph', text: shownAt(draft, first), lines }
  const texts = [shownAt(draft, first)]
  for (const at of more) {
    setRole(draft, at, roleNumber.paragraphContinuation)
    texts.push(shownAt(draft, at))
  }
  return { type: 'paragraph', text: joinTexts(texts), lines }
}

/** Whether body line `next` goes on with the paragraph of body line `first`; indices into `body`. */
type Joins = (first: number, next: number) => boolean

/** Measures by which wrapping is recognised: the longest line, and the margin that all lines have. */
interface Measure {
  readonly longest: number
  readonly margin: number
  /** Whether each line that ends no sentence had no room for the next word: so one that had ends a paragraph. */
  readonly isSet?: boolean
}

function findJoins(draft: Draft, body: readonly number[]): Joins {
  const found = measureBody(draft, body)
  if (found === null || !isWrappedBy(found, draft, body)) return () => false
  const { open, openTight } = countLines(found, draft, body)
  const measure = { ...found, isSet: open >= MIN_SET_LINES && openTight === open }
  const joined = body.findIndex((_, index) => continuesLine(draft, body, index, measure))
  if (joined > 0) draft.log.note('body-wrapped', (body[joined] ?? 0) + 1)
  return (_, next) => continuesLine(draft, body, next, measure)
}

/** Whether the paragraphs of `body` take several lines each. */
export function isWrapped(draft: Draft, body: readonly number[]): boolean {
  const measure = measureBody(draft, body)
  return measure !== null && isWrappedBy(measure, draft, body)
}

/** `null` where a line is wider than wrapped copy is. */
function measureBody(draft: Draft, body: readonly number[]): Measure | null {
  let longest = 0
  let margin = WIDEST_CHARACTERS
  for (const at of body) {
    if (kindAt(draft, at) === kind.subhead) continue
    const width = widthAt(draft, at)
    if (width > WIDEST_CHARACTERS) return null
    longest = Math.max(longest, width)
    margin = Math.min(margin, indentAt(draft, at))
  }
  return { longest, margin }
}

/** Columns of blanks before a line's text; a tab is eight, a space of Chinese or Japanese two. */
function indentAt(draft: Draft, at: number): number {
  const [blanks = ''] = /^\s{0,60}/.exec(textAt(draft.lines, at).replace(/^\ufeff/, '')) ?? []
  let columns = 0
  for (const blank of blanks) columns += blank === '\t' ? 8 : blank > '\u00ff' ? INDENT_COLUMNS : 1
  return columns
}

/**
 * A full line of text right above another, neither being a subhead or figures, the other no bullet and not indented.
 */
function continuesLine(
  draft: Draft,
  body: readonly number[],
  index: number,
  measure: Measure,
): boolean {
  const at = body[index] ?? 0
  const before = body[index - 1] ?? at
  if (kindAt(draft, at) === kind.text && turnsPage(draft, before, at)) return true
  return (
    before === at - 1 &&
    (kindAt(draft, at) === kind.text || ASIDE.test(normalAt(draft, at))) &&
    kindAt(draft, at - 1) !== kind.subhead &&
    indentAt(draft, at) < measure.margin + INDENT_COLUMNS &&
    isFull(draft, at - 1, measure) &&
    !FIGURES.test(normalAt(draft, at)) &&
    !FIGURES.test(normalAt(draft, at - 1))
  )
}

const PAGE_HEAD_LINES = 6

/** Whether a sentence goes on from one line to the other over the end of a page, its head left out. */
function turnsPage(draft: Draft, before: number, at: number): boolean {
  if (before >= at - 1 || before < at - PAGE_HEAD_LINES) return false
  if (endsSentence(draft, before) || !startsLowerAt(draft, at)) return false
  for (let line = before + 1; line <= at; line++)
    if (textAt(draft.lines, line).startsWith('\f')) return true
  return false
}

/** Whether the next line's first word had hardly any room left, or goes on with the sentence. */
function isFull(draft: Draft, at: number, { longest, isSet }: Measure): boolean {
  return (
    (widthAt(draft, at) >= FULL_LINE_SHARE * longest && !(isSet && endsSentence(draft, at))) ||
    isTight(draft, at, longest) ||
    // Verse breaks at its signs.
    (startsLowerAt(draft, at + 1) && /[\p{L}-]$/u.test(normalAt(draft, at)))
  )
}

/** Without room for the next line's first word; scripts without blanks may break anywhere. */
function isTight(draft: Draft, at: number, longest: number): boolean {
  const [word = ''] = /^[^\s\u2e80-\u9fff\uff01-\uff60]*/.exec(normalAt(draft, at + 1)) ?? []
  return widthAt(draft, at) + Math.max(3, word.length + 1) > longest
}

/** Lines right above others, by how they end; `open` ones end no sentence. */
interface Counts {
  notLast: number
  full: number
  open: number
  openTight: number
  blanks: number
}

function countLines(measure: Measure, draft: Draft, body: readonly number[]): Counts {
  const counts = { notLast: 0, full: 0, open: 0, openTight: 0, blanks: 0 }
  for (const [index, at] of body.entries()) {
    if (body[index + 1] === at + 1) countLine(draft, at, measure, counts)
    else if (index + 1 < body.length && kindAt(draft, at + 1) === kind.blank) counts.blanks++
  }
  return counts
}

function isWrappedBy(measure: Measure, draft: Draft, body: readonly number[]): boolean {
  const { notLast, full, open, openTight, blanks } = countLines(measure, draft, body)
  if (notLast === 0) return false
  // Some lines are indented and others are flush: each indent opens a paragraph.
  const opens = (at: number): boolean => indentAt(draft, at) >= measure.margin + INDENT_COLUMNS
  if (open > 0 && (opens(body[0] ?? 0) || (body.some(opens) && full >= MOSTLY_SHARE * notLast)))
    return true
  // Lines that end no sentence are those that had no room: so there need be no blank lines.
  if (open >= 2 && measure.longest >= NARROWEST_CHARACTERS && openTight >= NEARLY_ALL_SHARE * open)
    return true
  if (full < MOSTLY_SHARE * notLast || open === 0) return false
  return blanks > 0 || (kindAt(draft, (body[0] ?? 0) - 1) === kind.blank && full === notLast)
}

function countLine(draft: Draft, at: number, measure: Measure, counts: Counts): void {
  if (kindAt(draft, at) !== kind.text || kindAt(draft, at + 1) !== kind.text) return
  if (FIGURES.test(normalAt(draft, at)) || FIGURES.test(normalAt(draft, at + 1))) return
  if (indentAt(draft, at + 1) >= measure.margin + INDENT_COLUMNS) return
  counts.notLast++
  if (isFull(draft, at, measure)) counts.full++
  if (endsSentence(draft, at)) return
  counts.open++
  if (isTight(draft, at, measure.longest)) counts.openTight++
}
