import {
  type ArticleDraft,
  type Draft,
  isParagraphLike,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  skipBlank,
} from './draft.ts'
import { findFurniture, furnitureBefore } from '../shapes/furniture-shape.ts'
import { kind } from '../lines/line-kind.ts'
import { readFurniture } from './read-furniture.ts'
import { findSignature } from '../shapes/signature.ts'

/**
 * What stands before the first list: at most two plain lines. Three or more are an article, and the list is last.
 *
 *     Slug: lamp
 *     The Harbour Wire at noon
 *     -
 *     Grain prices slip on bumper harvest hopes
 */
const MAX_PLAIN_LINES = 2

/** Reads a preamble at the head of the wire; gives the first line after it, 0 where there is none. */
export function readPreamble(draft: Draft): number {
  const end = findListStart(draft)
  const article: ArticleDraft = {
    title: null,
    blocks: [],
    signature: null,
    furniture: [],
    first: 0,
    last: 0,
  }
  let at = 0
  while (at < end) {
    at = readFurniture(draft, article, at, furnitureBefore)
    if (at >= end) break
    setRole(draft, at, roleNumber.preamble)
    draft.log.note('preamble-line', at + 1)
    at++
  }
  draft.pending = article.furniture
  return at
}

/** The first item's line if no more than a preamble stands before it; else 0. */
function findListStart(draft: Draft): number {
  let plain = 0
  for (let at = 0; ; at++) {
    switch (kindAt(draft, at)) {
      case kind.blank:
      case kind.rule:
        continue
      case kind.mark:
        return at
      case kind.dash:
        return plain === 0 || hasDashAfter(draft, at) ? at : 0
      case kind.text:
        if (findFurniture(normalAt(draft, at), furnitureBefore) !== null) continue
        if (isParagraphLike(draft, at) || findSignature(normalAt(draft, at)) !== null) return 0
        if (++plain > MAX_PLAIN_LINES) return 0
        continue
      default:
        return 0
    }
  }
}

function hasDashAfter(draft: Draft, at: number): boolean {
  return kindAt(draft, skipBlank(draft, at + 1)) === kind.dash
}
