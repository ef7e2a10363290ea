import { isWrapped } from './blocks.ts'
import { type ArticleDraft, type Draft, endsSentence, kindAt, startsSmall } from './draft.ts'
import { kind } from '../lines/line-kind.ts'
import type { FurnitureShape } from '../shapes/furniture-shape.ts'
import { readShape } from './read-furniture.ts'

/** A line among those of a body that by its shape is none of them. */
export interface Aside {
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
  asides: readonly Aside[],
): readonly number[] {
  if (asides.length === 0) return body
  const prose = new Set(body)
  const wrapped = isWrapped(draft, body)
  for (const { at, shape } of asides) {
    // What has a paragraph of wrapped lines right above or below it is a line of that paragraph.
    const touches = prose.has(at - 1) || (prose.has(at + 1) && kindAt(draft, at + 1) === kind.text)
    const within = wrapped && shape.role === 'chrome' && touches
    if (within || isOpen(draft, prose, at) || goesOn(draft, prose, at)) prose.add(at)
    else readShape(draft, article, at, shape)
  }
  return [...prose].toSorted((one, other) => one - other)
}

/** Whether the line goes on in lower case with a paragraph that has not come to the end of a sentence. */
function isOpen(draft: Draft, prose: ReadonlySet<number>, at: number): boolean {
  if (!prose.has(at - 1) || kindAt(draft, at - 1) !== kind.text) return false
  return !endsSentence(draft, at - 1) && startsSmall(draft, at)
}

/** Whether the line right below goes on in lower case. */
function goesOn(draft: Draft, prose: ReadonlySet<number>, at: number): boolean {
  return prose.has(at + 1) && startsSmall(draft, at + 1)
}
