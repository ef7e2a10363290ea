import { type Draft, kindAt, shownAt } from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { isText } from './find-articles.ts'

const MAX_SUBHEAD_CHARACTERS = 120
const HEADING = /^#{1,6}\s+\S/
const BOLD = /^(\*\*|__)(?=\S)[^*_]{1,116}\1:?$/

/**
 * Gives the lines from `from` to `end` (excluded) that are subheads by the signs of Markdown their kind, below the
 * first line of text: `## A deep load`, or bold type that is all of a line.
 */
export function markSubheads(draft: Draft, from: number, end: number): void {
  let hasText = false
  for (let at = from; at < end; at++) {
    if (kindAt(draft, at) !== kind.text) continue
    const text = shownAt(draft, at)
    if (hasText && isSubhead(text) && kindAt(draft, at - 1) === kind.blank)
      draft.lines.kinds[at] = kind.subhead
    hasText ||= isText(draft, at)
  }
}

const isSubhead = (text: string): boolean =>
  text.length <= MAX_SUBHEAD_CHARACTERS &&
  (HEADING.test(text) || (BOLD.test(text) && !/[.,;]\W*$/.test(text)))
