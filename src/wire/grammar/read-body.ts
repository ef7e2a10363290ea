import { composeBlocks } from './blocks.ts'
import {
  type ArticleDraft,
  type Draft,
  normalAt,
  roleNumber,
  setBlank,
  setRole,
  setRule,
  shownAt,
  skipBlank,
  widthAt,
} from './draft.ts'
import { findFurniture, furnitureInBody } from '../shapes/furniture-shape.ts'
import { kind } from '../lines/line-kind.ts'
import { endsArticle, isLastContent } from './list-ahead.ts'
import {
  addTakeMark,
  type FurnitureAside,
  keepProse,
  readShape,
  readTicker,
} from './read-furniture.ts'
import {
  findSignature,
  findWeakSignature,
  isMalformedSignature,
  type SignatureShape,
} from '../shapes/signature.ts'
import { findTickerEnd } from './ticker.ts'

/** Longer lines are paragraphs without a second look. */
const SHORT_LINE_CHARACTERS = 400

/** Reads body and trailer from `at`; gives the first line after the article. */
export function readBody(draft: Draft, article: ArticleDraft, at: number): number {
  const collected: number[] = []
  const asides: FurnitureAside[] = []
  const end = readLines(draft, article, collected, asides, at)
  const body = keepProse(draft, article, collected, asides)
  article.blocks = composeBlocks(draft, body)
  article.last = Math.max(article.last, body.at(-1) ?? -1)
  const last = body.at(-1)
  if (article.signature === null && last !== undefined) noteMalformed(draft, last)
  return readTrailer(draft, article, end)
}

function noteMalformed(draft: Draft, at: number): void {
  if (widthAt(draft, at) > SHORT_LINE_CHARACTERS || !isMalformedSignature(normalAt(draft, at)))
    return
  draft.log.note('signature-malformed', at + 1)
}

/** Sorts lines into `body`, `asides` and furniture until signature, end mark, list or end of the wire. */
function readLines(
  draft: Draft,
  article: ArticleDraft,
  body: number[],
  asides: FurnitureAside[],
  at: number,
): number {
  const { kinds, count } = draft.lines
  while (at < count) {
    switch (kinds[at]) {
      case kind.blank:
        setRole(draft, at++, roleNumber.blank)
        break
      case kind.rule:
        setRule(draft, at++)
        break
      case kind.more:
        addTakeMark(draft, article, at++)
        break
      case kind.section:
        return at
      case kind.endMark:
        return readEndMark(draft, article, at)
      case kind.mark:
        if (isEmpty(article, body) || endsArticle(draft, at)) return at
        setRole(draft, at++, roleNumber.markerStray)
        draft.log.note('marker-stray', at)
        break
      case kind.subhead:
      case kind.dash:
        if (kinds[at] === kind.dash && isEmpty(article, body)) return at
        body.push(at++)
        break
      default: {
        const next = readText(draft, article, body, asides, at)
        if (article.signature !== null) return next
        at = next
      }
    }
  }
  return at
}

/** Nothing of an article has come yet: a marker or a dash opens a list. */
function isEmpty(article: ArticleDraft, body: readonly number[]): boolean {
  return article.title === null && body.length === 0
}

/** The end mark closes the body; only a signature may still follow. */
function readEndMark(draft: Draft, article: ArticleDraft, at: number): number {
  addTakeMark(draft, article, at)
  const next = skipBlank(draft, at + 1)
  const shape = next < draft.lines.count ? findAnySignature(draft, next) : null
  if (shape === null) return at + 1
  setBlank(draft, at + 1, next)
  return sign(draft, article, next, shape)
}

function findAnySignature(draft: Draft, at: number): SignatureShape | null {
  if (draft.lines.kinds[at] !== kind.text) return null
  const text = normalAt(draft, at)
  const strong = findSignature(text)
  if (strong !== null) return strong
  const weak = findWeakSignature(text)
  return weak !== null && isLastContent(draft, at) ? weak : null
}

function readText(
  draft: Draft,
  article: ArticleDraft,
  body: number[],
  asides: FurnitureAside[],
  at: number,
): number {
  if (widthAt(draft, at) > SHORT_LINE_CHARACTERS) {
    body.push(at)
    return at + 1
  }
  const signature = findAnySignature(draft, at)
  if (signature !== null) return sign(draft, article, at, signature)
  const tickerEnd = findTickerEnd(draft, at)
  if (tickerEnd > at) return readTicker(draft, article, at, tickerEnd)
  const shape = findFurniture(normalAt(draft, at), furnitureInBody)
  if (shape === null) body.push(at)
  else asides.push({ at, shape })
  return at + 1
}

function sign(draft: Draft, article: ArticleDraft, at: number, shape: SignatureShape): number {
  const { byline, agencyCode, canonical } = shape
  article.signature = { text: shownAt(draft, at), byline, agencyCode, line: at + 1 }
  article.last = at
  setRole(draft, at, roleNumber.signature)
  if (!canonical) draft.log.note('signature-variant', at + 1)
  return at + 1
}

/** Copyright, end marks and the page's own lines after the article stay with it. */
function readTrailer(draft: Draft, article: ArticleDraft, at: number): number {
  const { kinds, count } = draft.lines
  for (; at < count; at++) {
    if (kinds[at] === kind.blank) setRole(draft, at, roleNumber.blank)
    else if (kinds[at] === kind.endMark || kinds[at] === kind.more) addTakeMark(draft, article, at)
    else if (kinds[at] === kind.text) {
      const shape = findFurniture(normalAt(draft, at), furnitureInBody)
      if (shape === null) return at
      readShape(draft, article, at, shape)
    } else return at
  }
  return at
}
