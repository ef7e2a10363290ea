import {
  type Draft,
  endsSentence,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  shownAt,
  widthAt,
} from './draft.ts'
import { findSubhead, kind } from '../lines/line-kind.ts'
import { textAt } from '../lines/lines.ts'
import type { Block } from '../wire.ts'

/**
 * One line is one paragraph, unless the body was wrapped at a width:
 *
 *     A lamp that once guided trawlers into Ostrand harbour      A lamp that once guided
 *     has been found behind a boiler in a village school.     trawlers has been found.
 *                                                                "We thought it was a
 *     "We thought it was a stove," said the caretaker.        stove," she said.
 */
const WIDEST = 92
const FULL = 0.68
const MOSTLY = 0.8
const INDENT = /^(?: {2}|[\u00a0\u2000-\u200a\u3000]|\t)/
const CANONICAL_SUBHEAD = /^- \S.*\S -$|^- \S -$/

/** Composes the blocks from the body's lines (0-based, ascending) and gives these their roles. */
export function composeBlocks(draft: Draft, body: readonly number[]): readonly Block[] {
  const joins = findJoins(draft, body)
  const blocks: Block[] = []
  for (let index = 0; index < body.length;) {
    let next = index + 1
    while (next < body.length && joins(index, next)) next++
    blocks.push(composeBlock(draft, body[index] ?? 0, body[next - 1] ?? 0))
    index = next
  }
  return blocks
}

function composeBlock(draft: Draft, first: number, last: number): Block {
  const lines = { first: first + 1, last: last + 1 }
  if (kindAt(draft, first) === kind.subhead) {
    setRole(draft, first, roleNumber.subhead)
    if (!CANONICAL_SUBHEAD.test(normalAt(draft, first)))
      draft.log.note('subhead-variant', first + 1)
    const text = shownAt(draft, first)
    return {
      type: 'subhead',
      text: findSubhead(text) ?? findSubhead(normalAt(draft, first)) ?? text,
      lines,
    }
  }
  setRole(draft, first, roleNumber.paragraph)
  if (first === last) return { type: 'paragraph', text: shownAt(draft, first), lines }
  const texts = [shownAt(draft, first)]
  for (let at = first + 1; at <= last; at++) {
    setRole(draft, at, roleNumber.paragraphContinuation)
    texts.push(shownAt(draft, at))
  }
  return { type: 'paragraph', text: texts.join(' '), lines }
}

/** Whether body line `next` goes on with the paragraph of body line `first`; indices into `body`. */
type Joins = (first: number, next: number) => boolean

function findJoins(draft: Draft, body: readonly number[]): Joins {
  if (!isWrapped(draft, body)) return () => false
  const joined = body.findIndex((_, index) => index > 0 && continuesLine(draft, body, index))
  if (joined > 0) draft.log.note('body-wrapped', (body[joined] ?? 0) + 1)
  return (_, next) => continuesLine(draft, body, next)
}

/** Whether the paragraphs of `body` take several lines each. */
export function isWrapped(draft: Draft, body: readonly number[]): boolean {
  return isWrappedByBlanks(draft, body) || isWrappedByIndents(draft, body)
}

/** A line right below a line of text, neither being a subhead, itself no bullet and not indented. */
function continuesLine(draft: Draft, body: readonly number[], index: number): boolean {
  const at = body[index] ?? 0
  return (
    body[index - 1] === at - 1 &&
    kindAt(draft, at) === kind.text &&
    kindAt(draft, at - 1) !== kind.subhead &&
    !isIndented(draft, at)
  )
}

function isIndented(draft: Draft, at: number): boolean {
  return INDENT.test(textAt(draft.lines, at).slice(0, 8))
}

/** Groups between blank lines, of which one at least has several lines, those nearly all full. */
function isWrappedByBlanks(draft: Draft, body: readonly number[]): boolean {
  if (!body.some((at, index) => index > 0 && body[index - 1] === at - 1)) return false
  const longest = findLongest(draft, body)
  if (longest === null) return false
  const counts = { notLast: 0, full: 0, sentences: 0, tight: 0, blanks: 0 }
  for (const [index, at] of body.entries()) {
    if (body[index + 1] === at + 1) countLine(draft, at, longest, counts)
    else if (index + 1 < body.length && kindAt(draft, at + 1) === kind.blank) counts.blanks++
  }
  const { notLast, full, sentences, tight, blanks } = counts
  if (notLast === 0 || full < MOSTLY * notLast || sentences === notLast) return false
  return blanks > 0 || (kindAt(draft, (body[0] ?? 0) - 1) === kind.blank && tight === notLast)
}

/** Counts a line that is not the last of its group; `tight` is one without room for the next line's first word. */
function countLine(
  draft: Draft,
  at: number,
  longest: number,
  counts: { notLast: number; full: number; sentences: number; tight: number },
): void {
  if (kindAt(draft, at) !== kind.text || kindAt(draft, at + 1) !== kind.text) return
  const width = widthAt(draft, at)
  const word = normalAt(draft, at + 1).split(' ', 1)[0] ?? ''
  counts.notLast++
  if (width >= FULL * longest) counts.full++
  if (endsSentence(draft, at)) counts.sentences++
  if (width + 1 + word.length > longest) counts.tight++
}

/** The first line is indented and others are flush: each indent opens a paragraph. */
function isWrappedByIndents(draft: Draft, body: readonly number[]): boolean {
  const first = body[0]
  if (first === undefined || !isIndented(draft, first)) return false
  return (
    findLongest(draft, body) !== null &&
    body.some((_, index) => index > 0 && continuesLine(draft, body, index))
  )
}

/** The longest line's width; `null` where it is wider than wrapped copy is. */
function findLongest(draft: Draft, body: readonly number[]): number | null {
  let longest = 0
  for (const at of body) {
    if (kindAt(draft, at) === kind.subhead) continue
    const width = widthAt(draft, at)
    if (width > WIDEST) return null
    longest = Math.max(longest, width)
  }
  return longest
}
