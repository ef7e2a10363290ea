import { alignWords } from '../text/align-words.ts'
import type { Span } from '../text/span.ts'
import { findWords, type Word } from '../text/words.ts'
import { toChangeKey } from './words/change-key.ts'
import { takeInMarks } from './paired-marks.ts'
import type { Changes } from './story.ts'

/** Signs that belong to the word they touch: `$1.2`, `10%`, `#9`. */
const signs = { before: /[\p{Sc}#@+]/u, after: /[%‰°\p{Sc}+]/u }

/**
 * What changed between two versions of a headline or a paragraph: spans of whole words (UTF-16
 * offsets, ascending) gone from `older` and come in `newer`. Neighbouring changed words make one span.
 * A word that only moved, or changed its case, diacritics, number or possessive form, is no change.
 * Any strings are fine.
 */
export function findChanges(older: string, newer: string): Changes {
  const olderWords = findWords(older)
  const newerWords = findWords(newer)
  const olderKeys = olderWords.map(toChangeKey)
  const newerKeys = newerWords.map(toChangeKey)
  const olderKept = new Set<number>()
  const newerKept = new Set<number>()
  for (const [left, right] of alignWords(olderKeys, newerKeys)) {
    olderKept.add(left)
    newerKept.add(right)
  }
  keepMoved(olderKeys, olderKept, newerKeys, newerKept)
  return {
    gone: joinNeighbours(older, olderWords, olderKept),
    come: joinNeighbours(newer, newerWords, newerKept),
  }
}

/** Keeps words left over on both sides: they stand elsewhere, but nothing came or went. */
function keepMoved(
  olderKeys: readonly string[],
  olderKept: Set<number>,
  newerKeys: readonly string[],
  newerKept: Set<number>,
): void {
  const left = new Map<string, number[]>()
  for (const [index, key] of olderKeys.entries()) {
    if (olderKept.has(index)) continue
    const places = left.get(key)
    if (places) places.push(index)
    else left.set(key, [index])
  }
  for (const [index, key] of newerKeys.entries()) {
    if (newerKept.has(index)) continue
    const moved = left.get(key)?.shift()
    if (moved === undefined) continue
    olderKept.add(moved)
    newerKept.add(index)
  }
}

function joinNeighbours(text: string, words: readonly Word[], kept: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  let open: { start: number; end: number } | null = null
  for (const [index, word] of words.entries()) {
    if (kept.has(index)) {
      open = null
    } else if (open && !text.slice(open.end, word.start).includes('\n')) {
      open.end = word.end
    } else {
      open = { start: word.start, end: word.end }
      spans.push(open)
    }
  }
  return spans.map((span) => withMarks(text, span))
}

/** Takes in the signs that touch a span, and the marks that enclose it or pair with one inside. */
function withMarks(text: string, span: Span): Span {
  let { start, end } = span
  if (signs.before.test(text.charAt(start - 1))) start -= 1
  if (signs.after.test(text.charAt(end))) end += 1
  return takeInMarks(text, { start, end })
}
