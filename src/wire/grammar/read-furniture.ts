import {
  type ArticleDraft,
  type Draft,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  shownAt,
  startsSmall,
} from './draft.ts'
import { findFurniture, findMeta, type FurnitureShape } from '../shapes/furniture-shape.ts'
import { kind } from '../lines/line-kind.ts'
import { textAt } from '../lines/lines.ts'
import { foldText } from '../lines/normal-text.ts'
import { findTickerEnd } from './ticker.ts'
import type { Furniture } from '../wire.ts'

const LONGEST_TITLE = 400

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
      setRole(draft, at, roleNumber.rule)
      draft.log.note('rule-line', at + 1)
      return at + 1
    case kind.more:
      addFurniture(draft, article, at, 'more')
      draft.log.note('take-more', at + 1)
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
  return startsSmall(draft, at + 1) && findFurniture(normalAt(draft, at + 1), admitted) === null
}

function isTitleAgain(draft: Draft, { title }: ArticleDraft, at: number): boolean {
  if (title === null || textAt(draft.lines, at).length > LONGEST_TITLE) return false
  return foldText(normalAt(draft, at)) === foldText(normalAt(draft, title.line - 1))
}

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
