import { isWrapped } from './blocks.ts'
import {
  type ArticleDraft,
  type Draft,
  endsSentence,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  setRule,
  shownAt,
  startsLowerAt,
} from './draft.ts'
import { findFurniture, findMeta, type FurnitureShape } from '../shapes/furniture-shape.ts'
import { kind } from '../lines/line-kind.ts'
import { textAt } from '../lines/read-line.ts'
import { foldLine } from '../lines/normal-text.ts'
import { findTickerEnd } from './ticker.ts'
import type { Furniture } from '../wire.ts'

const TITLE_CHARACTERS = 400

/**
 * Reads what stands around a title, of the roles `admitted`: blank lines, rules, tickers, repeats of the title
 * and lines known by their shape. Gives the first line that is none of these.
 */
export function readFurniture(
  draft: Draft,
  article: ArticleDraft,
  at: number,
  admitted: ReadonlySet<Furniture['role']>,
): number {
  for (;;) {
    const next = readOne(draft, article, at, admitted)
    if (next === at) return at
    at = next
  }
}

function readOne(
  draft: Draft,
  article: ArticleDraft,
  at: number,
  admitted: ReadonlySet<Furniture['role']>,
): number {
  switch (kindAt(draft, at)) {
    case kind.blank:
      setRole(draft, at, roleNumber.blank)
      return at + 1
    case kind.rule:
      setRule(draft, at)
      return at + 1
    case kind.more:
      addTakeMark(draft, article, at)
      return at + 1
    case kind.text: {
      const tickerEnd = findTickerEnd(draft, at)
      if (tickerEnd > at) return readTicker(draft, article, at, tickerEnd)
      if (isTitleAgain(draft, article, at)) {
        addFurniture(draft, article, at, 'titleRepeat')
        draft.log.note('title-repeated', at + 1)
        return at + 1
      }
      const shape = findFurniture(normalAt(draft, at), admitted)
      // A line that goes on in the next one is the first of a paragraph.
      if (shape === null || (shape.role === 'chrome' && goesOn(draft, at, admitted))) return at
      readShape(draft, article, at, shape)
      return at + 1
    }
    default:
      return at
  }
}

function goesOn(draft: Draft, at: number, admitted: ReadonlySet<Furniture['role']>): boolean {
  return startsLowerAt(draft, at + 1) && findFurniture(normalAt(draft, at + 1), admitted) === null
}

function isTitleAgain(draft: Draft, { title }: ArticleDraft, at: number): boolean {
  if (title === null || textAt(draft.lines, at).length > TITLE_CHARACTERS) return false
  return foldLine(normalAt(draft, at)) === foldLine(normalAt(draft, title.line - 1))
}

/** Makes the line at `at` (0-based) furniture of an article. */
export function addFurniture(
  draft: Draft,
  article: ArticleDraft,
  at: number,
  role: Furniture['role'],
): void {
  setRole(draft, at, roleNumber[role])
  article.furniture.push({ role, text: shownAt(draft, at), line: at + 1 })
  article.last = Math.max(article.last, at)
}

/** The mark behind a take, `MORE` or one that ends it, joins the article. */
export function addTakeMark(draft: Draft, article: ArticleDraft, at: number): void {
  const isMore = kindAt(draft, at) === kind.more
  addFurniture(draft, article, at, isMore ? 'more' : 'endMark')
  draft.log.note(isMore ? 'take-more' : 'end-mark', at + 1)
}

/** A line known by its shape joins the article; what a meta line says goes to the wire too. */
export function readShape(
  draft: Draft,
  article: ArticleDraft,
  at: number,
  { role, code }: FurnitureShape,
): void {
  addFurniture(draft, article, at, role)
  if (code !== 'meta-line') return draft.log.note(code, at + 1)
  const meta = findMeta(shownAt(draft, at)) ?? ['', '']
  draft.meta.push(meta)
  draft.log.noteWith(code, at + 1, { name: meta[0] })
}

/** The ticker from `at` to `end` (excluded) leaves the article's text. */
export function readTicker(draft: Draft, article: ArticleDraft, at: number, end: number): number {
  draft.log.noteWith('ticker-lines', at + 1, { lines: end - at })
  for (let line = at; line < end; line++) addFurniture(draft, article, line, 'ticker')
  return end
}

/** A line among those of a body that by its shape is none of them. */
export interface FurnitureAside {
  readonly at: number
  readonly shape: FurnitureShape
}

/**
 * Decides on the asides once the whole body is known: a line within a paragraph is prose, whatever its shape.
 *
 *     The keeper's wife used to                We were told April.
 *     save                            prose    Share                           furniture
 *     every letter that came.                  Skippers were angry on Monday.
 *
 * Gives the lines of the body, those asides among them; the others become furniture of `article`.
 */
export function keepProse(
  draft: Draft,
  article: ArticleDraft,
  body: readonly number[],
  asides: readonly FurnitureAside[],
): readonly number[] {
  if (asides.length === 0) return body
  const prose = new Set(body)
  const wrapped = isWrapped(draft, body)
  for (const { at, shape } of asides) {
    // What has a paragraph of wrapped lines right above or below it is a line of that paragraph.
    const touches = prose.has(at - 1) || (prose.has(at + 1) && kindAt(draft, at + 1) === kind.text)
    const within = wrapped && shape.role === 'chrome' && touches
    if (within || isOpen(draft, prose, at) || opens(draft, prose, at)) prose.add(at)
    else readShape(draft, article, at, shape)
  }
  return [...prose].toSorted((one, other) => one - other)
}

/** Whether the line goes on in lower case with a paragraph that has not come to the end of a sentence. */
function isOpen(draft: Draft, prose: ReadonlySet<number>, at: number): boolean {
  if (!prose.has(at - 1) || kindAt(draft, at - 1) !== kind.text) return false
  return !endsSentence(draft, at - 1) && startsLowerAt(draft, at)
}

/** Whether the line right below goes on in lower case. */
function opens(draft: Draft, prose: ReadonlySet<number>, at: number): boolean {
  return prose.has(at + 1) && startsLowerAt(draft, at + 1)
}
