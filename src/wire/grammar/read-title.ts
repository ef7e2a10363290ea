import {
  type ArticleDraft,
  type Draft,
  endsSentence,
  isParagraphLike,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  shownAt,
  skipBlank,
} from './draft.ts'
import { findFurniture, furnitureBefore } from '../shapes/furniture-shape.ts'
import { kind } from '../lines/line-kind.ts'
import { foldLine } from '../lines/normal-text.ts'
import { addFurniture, readFurniture, readShape } from './read-furniture.ts'
import { findSignature } from '../shapes/signature.ts'
import { findTickerEnd } from './ticker.ts'
import type { Furniture } from '../wire.ts'

/**
 * The title is the article's first line of text, unless that is as long as a paragraph or is the site's own:
 *
 *     The Ostrand Press - Lamp found in school cellar     Harbour News from Ostrand
 *     Lamp found in school cellar                         Lamp found in school cellar
 *                                                         Ostrand, Norland, Jan 28 (AFP)
 */
const MAX_MASTHEADS = 2
const MASTHEAD_CHARACTERS = 200
const SEPARATOR = /\s(?:[-–—|:»•]|::)\s/g
/** The full stops of Chinese, Japanese and Hindi end no title, however short the sentence is. */
const FULL_STOP = /[。।][”’」』）)]*$/u
const introductory: ReadonlySet<Furniture['role']> = new Set(['byline', 'dateline'])

/** Reads masthead and title at `at`; gives the first line after them. */
export function readTitle(draft: Draft, article: ArticleDraft, at: number): number {
  const title = findTitle(draft, at)
  while (at < title) {
    readMasthead(draft, article, at)
    at = readFurniture(draft, article, at + 1, furnitureBefore)
  }
  if (!mayBeTitle(draft, at)) return at
  article.title = { text: shownAt(draft, at), line: at + 1 }
  article.last = at
  setRole(draft, at, roleNumber.title)
  return at + 1
}

/** A byline may stand above the title as well. */
function readMasthead(draft: Draft, article: ArticleDraft, at: number): void {
  const shape = findFurniture(normalAt(draft, at), introductory)
  if (shape !== null) return readShape(draft, article, at, shape)
  addFurniture(draft, article, at, 'masthead')
  draft.log.note('masthead-prefix', at + 1)
}

/** Whether a line may be a title: text, shorter than a paragraph, no sentence of Chinese or Hindi, no signature. */
export function mayBeTitle(draft: Draft, at: number): boolean {
  return (
    kindAt(draft, at) === kind.text &&
    !isParagraphLike(draft, at) &&
    !FULL_STOP.test(normalAt(draft, at)) &&
    findSignature(normalAt(draft, at)) === null
  )
}

/** The line of the title, `at` itself unless mastheads stand before it. */
function findTitle(draft: Draft, at: number): number {
  if (!mayBeTitle(draft, at)) return at
  let candidate = at
  for (let mastheads = 0; mastheads <= MAX_MASTHEADS; mastheads++) {
    if (isIntroduced(draft, candidate)) return candidate
    const next = skipAround(draft, candidate + 1)
    if (!mayBeTitle(draft, next)) return at
    if (mastheads === 0 && namesSite(draft, candidate, next)) return next
    if (endsSentence(draft, next)) return at
    candidate = next
  }
  return at
}

/** Whether a byline or dateline line follows. */
function isIntroduced(draft: Draft, at: number): boolean {
  const next = skipBlank(draft, at + 1)
  return (
    kindAt(draft, next) === kind.text && findFurniture(normalAt(draft, next), introductory) !== null
  )
}

/** The next line that is neither blank nor part of what may stand between masthead and title. */
export function skipAround(draft: Draft, at: number): number {
  for (;;) {
    const next = skipBlank(draft, at)
    const tickerEnd = findTickerEnd(draft, next)
    if (tickerEnd > next) at = tickerEnd
    else if (kindAt(draft, next) !== kind.text) return next
    else if (findFurniture(normalAt(draft, next), furnitureBefore) !== null) at = next + 1
    else return next
  }
}

/** `SITE - X` before `X`, or `X | SITE`. */
export function namesSite(draft: Draft, at: number, title: number): boolean {
  const line = normalAt(draft, at)
  const text = normalAt(draft, title)
  if (line.length > MASTHEAD_CHARACTERS || text.length >= line.length) return false
  const folded = foldLine(text)
  for (const { 0: separator, index } of line.matchAll(SEPARATOR)) {
    if (foldLine(line.slice(index + separator.length).trim()) === folded) return true
    if (foldLine(line.slice(0, index).trim()) === folded) return true
  }
  return false
}
