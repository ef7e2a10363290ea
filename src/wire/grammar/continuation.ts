import { type Draft, isParagraphLike, kindAt, normalAt, skipBlank, widthAt } from './draft.ts'
import { kind } from '../lines/line-kind.ts'
import { findSignature, SIGNATURE_CHARACTERS } from '../shapes/signature.ts'

/** A list while it is read. */
export interface ListState {
  readonly draft: Draft
  /** Whether the list has shown items of the one layout, and of the other. */
  markers: boolean
  dashes: boolean
}

/**
 * Where a headline ends. No blank line need stand between the last headline and the title, so the run of
 * lines after a headline, up to the next marker, blank line or end, is judged:
 *
 *     -                                     -
 *     Councils agree to share the cost      Asian markets mixed on election talk
 *     of new sea walls                      Tiny meteorite may have caused leak
 *     -                                     Russian and NASA engineers were …
 *
 * Before a marker it continues the headline, unless it looks like an article. Before a blank line or the end
 * its first line is the title, unless width or lower case shows that the headline goes on.
 */
const MAX_CONTINUED_LINES = 3
const MAX_LINES_BEFORE_BLANK = 2
const FULL_LINE_SHARE = 0.6
const TITLE_CHARACTERS = 140
const TITLE_LINE_WIDTHS = 1.6

/** How many lines after the headline at `at` belong to it. */
export function findContinuation(list: ListState, at: number): number {
  const { draft } = list
  const first = at + 1
  const next = kindAt(draft, first)
  // The usual list and the end: nothing to judge.
  if (endsRun(list, next) || (list.dashes && next === kind.subhead)) return 0
  if (next === kind.dash && !startsLowerCase(normalAt(draft, first).slice(1).trimStart())) return 0
  const end = findRunEnd(list, first)
  const size = end - first
  const after = findItemAfter(list, end)
  if (after === end || (after !== null && size <= MAX_LINES_BEFORE_BLANK)) {
    return size > MAX_CONTINUED_LINES || isArticleLike(draft, first, end) ? 0 : size
  }
  return continuesBeforeTitle(draft, first, end)
}

function endsRun(list: ListState, lineKind: number | undefined): boolean {
  switch (lineKind) {
    case undefined:
    case kind.mark:
    case kind.blank:
    case kind.rule:
    case kind.endMark:
    case kind.section:
      return true
    case kind.dash:
      return list.dashes
    default:
      return false
  }
}

function findRunEnd(list: ListState, at: number): number {
  while (!endsRun(list, kindAt(list.draft, at))) at++
  return at
}

/** Blank lines, rules and heads of sections do not end a list that goes on after them. */
export const isGap = (lineKind: number | undefined): boolean =>
  lineKind === kind.blank || lineKind === kind.rule || lineKind === kind.section

/** Where an item follows the run that ends at `end`, over blank lines and rules; else `null`. */
function findItemAfter(list: ListState, end: number): number | null {
  let at = end
  while (isGap(kindAt(list.draft, at))) at++
  const next = kindAt(list.draft, at)
  return next === kind.mark || (list.dashes && next === kind.dash) ? at : null
}

/** Whether `first` to `end` (excluded, at most four lines long where it matters) can be no headline's rest. */
export function isArticleLike(draft: Draft, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (at > first && kindAt(draft, at) === kind.subhead) return true
    if (isParagraphLike(draft, at)) return true
    if (widthAt(draft, at) <= SIGNATURE_CHARACTERS && findSignature(normalAt(draft, at)) !== null) {
      return true
    }
  }
  return false
}

function continuesBeforeTitle(draft: Draft, first: number, end: number): number {
  let more = 0
  while (more < MAX_CONTINUED_LINES && first + more < end && continues(draft, first + more)) more++
  return more
}

function continues(draft: Draft, at: number): boolean {
  const title = skipBlank(draft, at + 1)
  if (kindAt(draft, title) !== kind.text) return false
  if (isParagraphLike(draft, title) || findSignature(normalAt(draft, title)) !== null) return false
  return startsLowerCase(normalAt(draft, at)) || continuesByWidth(draft, at, title)
}

/** Begins with a word in lower case that is no brand (`iMetro`), nor Georgian, which has no capitals in use. */
const startsLowerCase = (text: string): boolean => /^(?!\p{Ll}{1,2}\p{Lu}|[ა-ჿ])\p{Ll}/u.test(text)

/** The line before is full: the first word of this one had no room left in it. */
function continuesByWidth(draft: Draft, at: number, title: number): boolean {
  const width = draft.wrappedWidth
  if (width === 0) return false
  const before = widthAt(draft, at - 1)
  const word = normalAt(draft, at).split(' ', 1)[0] ?? ''
  return (
    before >= FULL_LINE_SHARE * width &&
    before + 1 + word.length > width &&
    widthAt(draft, title) <= Math.max(TITLE_CHARACTERS, TITLE_LINE_WIDTHS * width)
  )
}
