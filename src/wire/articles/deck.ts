import {
  type ArticleDraft,
  type Draft,
  isParagraphLike,
  kindAt,
  normalAt,
  skipBlank,
  startsLowerAt,
} from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { findTime } from '../lists/clock.ts'
import { endsAsSentence, endsInStop, isLong } from '../lists/text-line.ts'
import { findFurniture, furnitureAfterTitle, furnitureOfDays } from '../shapes/furniture-shape.ts'
import type { Furniture } from '../wire.ts'
import { isDateLine } from './date-line.ts'
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

/** A name alone above what its bearer is, a date, or itself once more, as below a picture. */
export function isNamed(draft: Draft, at: number): boolean {
  const [name, below] = [normalAt(draft, at), normalAt(draft, at + 1)]
  return isNameAlone(name) && (isRoleLine(below) || isDateLine(below) || below === name)
}

const isDate = (text: string): boolean =>
  isDateLine(text) || findFurniture(text, furnitureOfDays) !== null

const MAX_DECK_CHARACTERS = 300

/** A line that stands apart between the title and a byline or the text, and is no paragraph. */
export function isDeck(draft: Draft, at: number): boolean {
  if (kindAt(draft, at) !== kind.text) return false
  const text = normalAt(draft, at)
  if (findTime(text) !== null) return false
  const next = skipBlank(draft, at + 1)
  if (kindAt(draft, next) !== kind.text) return false
  const below = normalAt(draft, next)
  // Above the date it may be as long as a paragraph.
  if (text.length <= MAX_DECK_CHARACTERS && isDate(below)) return true
  if (isParagraphLike(draft, at)) return false
  if (isAboveByline(draft, at)) return true
  if (isLong(text)) return false
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

/** What a page says of the writer below the byline, above the date: `Ann Bell reported from Ostrand.` */
export function isOfWriter(draft: Draft, { furniture }: ArticleDraft, at: number): boolean {
  const byline = furniture.findLast(({ role }) => role === 'byline')
  const name = byline?.text.replace(/^by /i, '').split(/[,|]/, 1)[0]?.trim()
  if (name === undefined || !normalAt(draft, at).startsWith(`${name} `)) return false
  const next = normalAt(draft, skipBlank(draft, at + 1))
  return isDate(next)
}

const MAX_PAGE_WORDS = 12
/** `Reading time: 3 min.` */
const MAX_NOTE_WORDS = 5
const MAX_PAGE_LINES = 5

/** A short line below the date on a page that has chrome: what can be done with the text, or what its picture shows. */
export function isOfPageHead(draft: Draft, { furniture }: ArticleDraft, at: number): boolean {
  const has = (role: Furniture['role']): boolean => furniture.some((one) => one.role === role)
  if (!has('chrome') || !has('dateline')) return false
  for (
    let line = at, lines = 0;
    lines < MAX_PAGE_LINES;
    line = skipBlank(draft, line + 1), lines++
  ) {
    const text = normalAt(draft, line)
    if (kindAt(draft, line) !== kind.text) return false
    const words = text.split(' ').length
    if (isParagraphLike(draft, line) || (endsInStop(text) && words > MAX_NOTE_WORDS))
      return line > at
    if (words > MAX_PAGE_WORDS || startsLowerAt(draft, line + 1)) return false
  }
  return false
}

const IN_CAPITALS =
  /^(?!THE |AN? |.*(?:NEWS|STORIES|HEADLINES|\.$))\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,2}$/u

/** A name alone is a byline where the date of the article, or what its bearer is, stands below. */
export function isNameAboveFact(draft: Draft, at: number): boolean {
  if (!isNameAlone(normalAt(draft, at))) return false
  const next = skipBlank(draft, at + 1)
  if (kindAt(draft, next) !== kind.text) return false
  if (next === at + 1 && isNamed(draft, at)) return true
  // In capitals by itself, as papers set it, above the text.
  const isSet =
    next > at + 1 && kindAt(draft, at - 1) === kind.blank && IN_CAPITALS.test(normalAt(draft, at))
  if (isSet && (isParagraphLike(draft, next) || startsLowerAt(draft, next + 1))) return true
  const shape = findFurniture(normalAt(draft, next), furnitureAfterTitle)
  return /^(?:meta|dateline|chrome)$/.test(shape?.role ?? '')
}
