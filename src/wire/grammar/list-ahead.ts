import { isArticleLike } from './continuation.ts'
import { type Draft, isParagraphLike, kindAt, normalAt, skipBlank } from './draft.ts'
import { findFurniture, furnitureInBody } from '../shapes/furniture-shape.ts'
import { kind } from '../lines/line-kind.ts'
import { findSignature } from '../shapes/signature.ts'

const MAX_LINES = 4

/**
 * A lone marker inside an article ends it where a list follows: two items, or one that reaches the end.
 *
 *     -                             -
 *     Evening: fog lifts            "We thought it was a stove," said …
 *     -                             The lamp is to be shown in spring.
 *     Evening: Dusan has surgery    M.Ferrand--NHP
 */
export function endsArticle(draft: Draft, at: number): boolean {
  const first = findItemEnd(draft, at)
  if (first === null) return false
  if (first === draft.lines.count) return true
  return kindAt(draft, first) === kind.mark && hasHeadline(draft, first)
}

/** Where the item at `at` ends, trailing blank lines included; `null` where the marker opens none. */
function findItemEnd(draft: Draft, at: number): number | null {
  if (!hasHeadline(draft, at)) return null
  const head = skipBlank(draft, at + 1)
  let end = head + 1
  while (end - head < MAX_LINES && isRunLine(draft, end)) end++
  if (isRunLine(draft, end) || isArticleLike(draft, head + 1, end)) return null
  return skipBlank(draft, end)
}

function hasHeadline(draft: Draft, at: number): boolean {
  const head = skipBlank(draft, at + 1)
  switch (kindAt(draft, head)) {
    case undefined:
    case kind.mark:
    case kind.rule:
    case kind.endMark:
      return false
    default:
      return !isParagraphLike(draft, head) && findSignature(normalAt(draft, head)) === null
  }
}

function isRunLine(draft: Draft, at: number): boolean {
  const next = kindAt(draft, at)
  return next === kind.text || next === kind.subhead || next === kind.dash || next === kind.more
}

/** Whether nothing but copyright, end marks and rules follows the line at `at`, until a list or the end. */
export function isLastContent(draft: Draft, at: number): boolean {
  for (let next = at + 1; ; next++) {
    switch (kindAt(draft, next)) {
      case undefined:
        return true
      case kind.blank:
      case kind.endMark:
      case kind.rule:
        continue
      case kind.mark:
        return endsArticle(draft, next)
      case kind.text:
        if (findFurniture(normalAt(draft, next), furnitureInBody) === null) return false
        continue
      default:
        return false
    }
  }
}
