import { type Draft, kindAt, normalAt, skipBlank } from '../grammar/draft.ts'
import { skipAround } from '../grammar/read-title.ts'
import { kind } from '../lines/line-kind.ts'
import { isReached } from '../lists/linked-text.ts'
import { endsAsSentence, isLong } from '../lists/text-line.ts'
import { isChrome } from '../shapes/chrome.ts'
import { findFurniture, furnitureBefore } from '../shapes/furniture-shape.ts'
import type { Furniture } from '../wire.ts'
import { isNameAlone } from './is-byline.ts'
import { isTitle } from './is-title.ts'
import {
  isContact,
  isPageTop,
  isPressRelease,
  isSiteName,
  namesSection,
  RELEASE,
} from './page-lines.ts'

/** Lines above a title that go together: the first behind them, and what they are. */
export interface PageTop {
  readonly end: number
  readonly role: Furniture['role']
}

const MAX_LINES = 12

/**
 * What stands above the title from `at` on and takes several lines: a letterhead, what a desk says of other stories, the
 * navigation of a page. `null` where the title or a single line comes first.
 */
export const findTop = (draft: Draft, at: number): PageTop | null =>
  findNotice(draft, at) ??
  findBanner(draft, at) ??
  findLetterhead(draft, at) ??
  findNavigation(draft, at)

const NOTICE =
  /^(?:(?:(?:bulletin|mandatory) )?kill(?: notice)?|corrections?|clarifications?|erratum|withdrawal|retraction|advisory|note to (?:editors|readers)|(?:attention )?editors|berichtigung|korrektur|hinweis(?: an die redaktionen)?)[:.]?$/i

/** `CORRECTION` and the lines right below it, where a title with a text follows them. */
function findNotice(draft: Draft, at: number): PageTop | null {
  if (!NOTICE.test(normalAt(draft, at)) || kindAt(draft, at + 1) !== kind.text) return null
  const end = findGroupEnd(draft, at)
  const title = skipBlank(draft, end)
  if (!NOTICE.test(normalAt(draft, title)) && !isHead(draft, title)) return null
  return { end, role: 'advisory' }
}

function findGroupEnd(draft: Draft, at: number): number {
  while (kindAt(draft, at) === kind.text) at++
  return at
}

/** Whether a line is a title, and no sentence. */
const isHead = (draft: Draft, at: number): boolean =>
  isTitle(draft, at) && !endsAsSentence(normalAt(draft, at))

const MAX_BANNER_LINES = 4

/** What stands between two rules at the top, above a title. */
function findBanner(draft: Draft, at: number): PageTop | null {
  const end = findGroupEnd(draft, at)
  const isFramed = at > 0 && kindAt(draft, at - 1) === kind.rule && kindAt(draft, end) === kind.rule
  if (!isFramed || end - at > MAX_BANNER_LINES) return null
  return isHead(draft, skipBlank(draft, end + 1)) ? { end, role: 'masthead' } : null
}

/** Lines of which some are an address, or any above `PRESS RELEASE`, with a title below. */
function findLetterhead(draft: Draft, at: number): PageTop | null {
  const end = findGroupEnd(draft, at)
  if (end > at + MAX_LINES || isPageTop(normalAt(draft, at))) return null
  for (let line = at; line < end; line++) {
    const text = normalAt(draft, line)
    if (line > at && isPressRelease(text))
      return isHead(draft, skipAround(draft, line + 1)) ? { end: line, role: 'masthead' } : null
    if (isLong(text) || endsAsSentence(text)) return null
  }
  const next = skipBlank(draft, end)
  const lines = Array.from({ length: end - at }, (_, more) => normalAt(draft, at + more))
  const isAboveTitle = isPressRelease(normalAt(draft, next))
    ? isHead(draft, skipAround(draft, next + 1))
    : lines.length > 1 && lines.some(isReached) && isHead(draft, next)
  return isAboveTitle ? { end, role: 'masthead' } : null
}

const MAX_NAVIGATION_LINES = 40
const MIN_SECTIONS = 3
const MIN_TITLE_WORDS = 4

/** Short lines of which several name what pages have sections for, up to the first with as many words as a title. */
function findNavigation(draft: Draft, at: number): PageTop | null {
  let sections = 0
  let line = at
  // A path, a step a line.
  const end = findGroupEnd(draft, at)
  const isPath = namesSection(normalAt(draft, at)) && areSteps(draft, at, end)
  if (isPath && isHead(draft, skipBlank(draft, end))) return { end, role: 'chrome' }
  for (let lines = 0; lines < MAX_NAVIGATION_LINES; lines++, line = skipBlank(draft, line + 1)) {
    if (kindAt(draft, line) !== kind.text) return null
    const text = normalAt(draft, line)
    if (namesSection(text) || isChrome(text)) sections++
    else if (isPageTop(text) || isSiteName(text)) continue
    else if (text.split(' ').length >= MIN_TITLE_WORDS) break
  }
  return sections >= MIN_SECTIONS && isHead(draft, line) ? { end: line, role: 'chrome' } : null
}

const MAX_STEP_WORDS = 2

function areSteps(draft: Draft, at: number, end: number): boolean {
  for (let line = at; line < end; line++)
    if (normalAt(draft, line).split(' ').length > MAX_STEP_WORDS) return false
  return end - at >= MIN_SECTIONS
}

const isOfSender = (cell: string): boolean =>
  isReached(cell) ||
  isContact(cell) ||
  isNameAlone(cell) ||
  RELEASE.test(cell) ||
  findFurniture(cell, furnitureBefore) !== null

/** Columns above a release: its date, and how its sender is reached. */
export function isRowOfSender(text: string): boolean {
  const cells = text.split(/\s{3,}|\t/)
  return cells.length > 1 && cells.every(isOfSender)
}
