import type { Span } from '../text/span.ts'
import { findWords } from '../text/words.ts'
import { toChangeKey } from './words/change-key.ts'
import { cutSource } from './words/cut-source.ts'
import { takeInMarks } from './paired-marks.ts'

/** A reworded headline as an editor marks it. */
export interface Correction {
  /** What is new in the newer headline (UTF-16 offsets); empty where words were only taken away. */
  readonly span: Span
  /** The words that stood there before; empty where words were only added. */
  readonly was: string
}

/**
 * What changed between two wordings of a headline, as one place: whole words between the beginning and the end that
 * both have in common, each without its source. Any strings are fine; `null` where no word differs.
 */
export function findCorrection(older: string, newer: string): Correction | null {
  const [before, after] = [cutSource(older), cutSource(newer)]
  const [left, right] = [findWords(before), findWords(after)]
  const [leftKeys, rightKeys] = [left.map(toChangeKey), right.map(toChangeKey)]
  const most = Math.min(left.length, right.length)
  let start = 0
  while (start < most && leftKeys[start] === rightKeys[start]) start++
  let end = 0
  while (end < most - start && leftKeys.at(-1 - end) === rightKeys.at(-1 - end)) end++
  const spanOf = (text: string, words: readonly Span[]): Span => {
    const [first, last] = [words[start], words[words.length - 1 - end]]
    if (first && last && start < words.length - end)
      return takeInMarks(text, { start: first.start, end: last.end })
    const at = words[start - 1]?.end ?? 0
    return { start: at, end: at }
  }
  const gone = spanOf(before, left)
  const span = spanOf(after, right)
  if (gone.start === gone.end && span.start === span.end) return null
  return { span, was: before.slice(gone.start, gone.end) }
}
