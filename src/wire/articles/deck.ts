import {
  type Draft,
  isParagraphLike,
  kindAt,
  normalAt,
  skipBlank,
  startsLowerAt,
} from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { endsAsSentence, isLong } from '../lists/text-line.ts'
import { findFurniture } from '../shapes/furniture-shape.ts'
import { isByline, isNameAlone, isRoleLine } from './is-byline.ts'

/** Lines of a deck that may stand between a title and a byline. */
export const DECK_LINES = 3

/** A line that is no paragraph, a byline below it, or another such line with a byline below. */
export function isAboveByline(draft: Draft, at: number, more = DECK_LINES - 1): boolean {
  if (kindAt(draft, at) !== kind.text || isParagraphLike(draft, at)) return false
  const next = skipBlank(draft, at + 1)
  if (kindAt(draft, next) !== kind.text || isLong(normalAt(draft, at))) return false
  const below = normalAt(draft, next)
  if (
    isByline(below) ||
    isNamed(draft, next) ||
    findFurniture(below, new Set(['byline'] as const)) !== null
  )
    return true
  return more > 0 && !endsAsSentence(below) && isAboveByline(draft, next, more - 1)
}

/** A name alone above what its bearer is. */
const isNamed = (draft: Draft, at: number): boolean =>
  isNameAlone(normalAt(draft, at)) && isRoleLine(normalAt(draft, at + 1))

/** A line that stands apart between the title and a byline or the text, and is no paragraph. */
export function isDeck(draft: Draft, at: number): boolean {
  if (kindAt(draft, at) !== kind.text || isParagraphLike(draft, at)) return false
  if (isAboveByline(draft, at)) return true
  const text = normalAt(draft, at)
  const next = skipBlank(draft, at + 1)
  if (kindAt(draft, next) !== kind.text || isLong(text)) return false
  const below = normalAt(draft, next)
  if (endsAsSentence(text) || (next === at + 1 && !isEndedLine(draft, at, below))) return false
  return isParagraphLike(draft, next) || endsAsSentence(below) || isUnderTitle(draft, at, next)
}

/** Right below the title and apart from a text that takes several lines. */
const isUnderTitle = (draft: Draft, at: number, next: number): boolean =>
  kindAt(draft, at - 1) === kind.text &&
  kindAt(draft, at + 1) === kind.blank &&
  startsLowerAt(draft, next + 1)

const LINES_BELOW = 5

/** Whether the next line's first word would have had room in the line at `at`, so that this is no wrapped text. */
function isEndedLine(draft: Draft, at: number, below: string): boolean {
  let width = 0
  for (let line = at + 1; line <= at + LINES_BELOW; line++)
    width = Math.max(width, kindAt(draft, line) === kind.text ? normalAt(draft, line).length : 0)
  const word = below.split(' ', 1)[0] ?? ''
  return !/^\p{Ll}/u.test(below) && normalAt(draft, at).length + 1 + word.length <= width
}
