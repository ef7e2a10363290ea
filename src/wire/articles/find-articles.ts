import {
  type Draft,
  isParagraphLike,
  kindAt,
  normalAt,
  shownAt,
  skipBlank,
  startsLowerAt,
} from '../grammar/draft.ts'
import { mayBeTitle } from '../grammar/read-title.ts'
import { findFurniture, furnitureInBody } from '../shapes/furniture-shape.ts'
import { MESSAGE } from '../shapes/message-mark.ts'
import { isNoticeLabel, isOfTextAbove } from '../shapes/notice-label.ts'
import { isCycleSlug } from '../shapes/sending.ts'
import { findSignature } from '../shapes/signature.ts'
import { kind } from '../lines/line-kind.ts'
import { textAt } from '../lines/read-line.ts'
import { isByline } from './is-byline.ts'
import { findLabel } from './line-labels.ts'
import { endsAsSentence, isLong } from '../lists/text-line.ts'

const WIDE_GAP_LINES = 2

/** What the lines of the whole file tell of one. */
export interface Parts {
  /** Whether a list of news begins there. */
  readonly list: (at: number) => boolean
  /** Whether a story does. */
  readonly story: (at: number) => boolean
}

/** Where another story or a list begins below the story that begins at `at`; the number of lines where none does. */
export function findStoryEnd(draft: Draft, at: number, depth: number, parts: Parts): number {
  const { count } = draft.lines
  let gaps = 0
  let wide = 0
  let hasText = false
  const first = skipBlank(draft, Math.max(0, at))
  const isNotice = first < count && isNoticeLabel(normalAt(draft, first))
  for (let line = at + 1; line < count; line++) {
    const lineKind = kindAt(draft, line)
    if (hasText && opensPage(draft, line)) return line
    if (lineKind === kind.blank) continue
    // Behind the signature of a message only another message follows.
    if (isSignatureMark(draft, line)) return findMessage(draft, line)
    const gap = countGap(draft, line)
    if (gap > 0) gaps++
    if (gap >= WIDE_GAP_LINES) wide++
    if (parts.story(line) || opensStory(draft, at, line, depth, hasText)) return line
    if (hasText && parts.list(line)) return line
    if (hasText && lineKind === kind.text && findSignature(normalAt(draft, line)) !== null)
      return findTrailerEnd(draft, line + 1)
    if (hasText && gap > 0 && isNotice && isTitled(draft, line)) return line
    // Two blank lines part stories where one parts paragraphs.
    if (hasText && gap >= WIDE_GAP_LINES && gaps > wide && isTitled(draft, line)) return line
    hasText ||= isText(draft, line)
  }
  return count
}

/** Behind the lines that may follow a signature and belong to its story. */
function findTrailerEnd(draft: Draft, at: number): number {
  for (; at < draft.lines.count; at++) {
    const lineKind = kindAt(draft, at)
    if (lineKind === kind.blank || lineKind === kind.endMark || lineKind === kind.more) continue
    const text = normalAt(draft, at)
    if (lineKind !== kind.text || findFurniture(text, furnitureInBody) === null) break
  }
  return at
}

function countGap(draft: Draft, at: number): number {
  let gap = 0
  while (at - gap > 0 && gap < WIDE_GAP_LINES + 1 && kindAt(draft, at - gap - 1) === kind.blank)
    gap++
  return gap
}

/** Whether a line is text of an article: as long as a paragraph, or a sentence. */
export const isText = (draft: Draft, at: number): boolean =>
  isParagraphLike(draft, at) || endsAsSentence(normalAt(draft, at))

/** Two dashes and a blank: RFC 3676, section 4.3. */
export const isSignatureMark = (draft: Draft, at: number): boolean =>
  /^-- $/.test(textAt(draft.lines, at))

/** The first line from `at` on that opens a message in a file of several. */
function findMessage(draft: Draft, at: number): number {
  while (at < draft.lines.count && !MESSAGE.test(shownAt(draft, at))) at++
  return at
}

/** Archives count what they hand out, and so do those who send several stories in one file. */
const DOCUMENT = /^(?:document )?\d{1,4} of \d{1,4}(?: documents?)?$/i
const COUNTED = /^[[(]?\d{1,3}\s?\/\s?\d{1,3}[\])]?$/

/** A title below a blank line or the end of a sentence, with a byline right below it and a text below that. */
function isBylined(draft: Draft, at: number): boolean {
  if (countGap(draft, at) === 0 && !endsAsSentence(normalAt(draft, at - 1))) return false
  return (
    kindAt(draft, at + 1) === kind.text &&
    /^(?:by|von|par|por|door) /i.test(normalAt(draft, at + 1)) &&
    isByline(normalAt(draft, at + 1)) &&
    isTitled(draft, at)
  )
}

/** A place in capitals and a dash, as the text of an agency begins: `OSTRAND (NHP) — A ferry …`. */
const OPENS_TEXT =
  /^\p{Lu}{3}[\p{Lu} .'’-]{0,30}(?:, [\p{L} .]{2,20}){0,2}(?: \([^()]{2,20}\))? ?(?:[—–]|-{1,2}|_) \S/u

/** A title below the end of a sentence, with the beginning of another text right below it. */
const isDatelined = (draft: Draft, at: number): boolean =>
  endsAsSentence(normalAt(draft, at - 1)) &&
  !endsAsSentence(normalAt(draft, at)) &&
  kindAt(draft, at + 1) === kind.text &&
  OPENS_TEXT.test(normalAt(draft, at + 1)) &&
  isTitled(draft, at)

const SLUG_LINES = 3
/** Keywords with their cycle, the letters of the desk before them, without what says which sending it is. */
const KEYWORDS = /^(?:[a-z] ){1,2}([\p{L}\d-]+)/u

/** The line that an American agency has above each of its stories, with other keywords than this one's. */
function opensCycle(draft: Draft, from: number, at: number): boolean {
  const [, keywords] = KEYWORDS.exec(normalAt(draft, at)) ?? []
  if (keywords === undefined || !isCycleSlug(normalAt(draft, at))) return false
  for (let line = Math.max(0, from); line < from + SLUG_LINES; line++)
    if (KEYWORDS.exec(normalAt(draft, line))?.[1] === keywords) return false
  return true
}

/** A heading as high as the story's own, a rule above a title, a header with another title, an envelope. */
function opensStory(
  draft: Draft,
  from: number,
  at: number,
  depth: number,
  hasText: boolean,
): boolean {
  const text = shownAt(draft, at)
  if (depth > 0 && headingDepth(text) > 0 && headingDepth(text) <= depth) return true
  if (kindAt(draft, at) === kind.rule && opensHeader(draft, skipBlank(draft, at + 1))) return true
  if (!hasText) return false
  if (isUnderlined(draft, at)) return true
  if (kindAt(draft, at) === kind.rule) return isTitled(draft, skipBlank(draft, at + 1))
  if (MESSAGE.test(text) || DOCUMENT.test(text)) return true
  if (countGap(draft, at) > 0 && opensNotice(draft, at)) return true
  if (isBylined(draft, at) || isDatelined(draft, at) || opensCycle(draft, from, at)) return true
  if (COUNTED.test(text) && countGap(draft, at) > 0) return isTitled(draft, at + 1)
  return countGap(draft, at) > 0 && opensHeader(draft, at)
}

/** The label of a message to editors, which says nothing of the text above. */
function opensNotice(draft: Draft, at: number): boolean {
  if (kindAt(draft, at) !== kind.text || !isNoticeLabel(normalAt(draft, at))) return false
  const below = skipBlank(draft, at + 1)
  return kindAt(draft, below) === kind.text && !isOfTextAbove(normalAt(draft, below))
}

/** A title with a line of signs right below it, as Markdown writes headings. */
const isUnderlined = (draft: Draft, at: number): boolean =>
  kindAt(draft, at) === kind.text &&
  countGap(draft, at) > 0 &&
  /^={3,}$/.test(shownAt(draft, at + 1)) &&
  mayBeTitle(draft, at) &&
  isText(draft, skipBlank(draft, at + 2))

/** Lines of a header that are looked at. */
const MAX_HEADER_LINES = 60

/** A title with its label, or labels of which one is the title's, and something else below them. */
function opensHeader(draft: Draft, at: number): boolean {
  const first = at
  let hasTitle = false
  for (
    ;
    at < Math.min(draft.lines.count, first + MAX_HEADER_LINES);
    at = skipBlank(draft, at + 1)
  ) {
    const found = kindAt(draft, at) === kind.text ? findLabel(shownAt(draft, at)) : null
    if (found === null) break
    if (at > first && countGap(draft, at) > 1) break
    hasTitle ||= found.label === 'title' && (at > first || found.name !== 're')
  }
  return hasTitle && kindAt(draft, at) === kind.text
}

/** A title at the head of a page by itself, or in capitals below that head, below a page that ended with its sentence. */
function opensPage(draft: Draft, at: number): boolean {
  if (!textAt(draft.lines, at).startsWith('\f')) return false
  const head = skipBlank(draft, at)
  if (kindAt(draft, head + 1) !== kind.blank) return false
  let before = at - 1
  while (before > 0 && kindAt(draft, before) === kind.blank) before--
  if (!endsAsSentence(normalAt(draft, before))) return false
  if (!/\bpage \d|\d$/i.test(normalAt(draft, head))) return isTitled(draft, head)
  const title = skipBlank(draft, head + 1)
  return !/\p{Ll}/u.test(normalAt(draft, title)) && isTitled(draft, title)
}

/** How many signs of Markdown open the line; 0 for one that is no heading. */
export const headingDepth = (text: string): number => /^(#{1,6})\s+\S/.exec(text)?.[1]?.length ?? 0

/** Whether a line is a title with a text, or what introduces one, below. */
export function isTitled(draft: Draft, at: number): boolean {
  if (kindAt(draft, at) !== kind.text || !mayBeTitle(draft, at)) return false
  const text = normalAt(draft, at)
  // Old papers have a stop behind a title in capitals.
  const isSentence = isLong(text) || (endsAsSentence(text) && /\p{Ll}/u.test(text))
  if (isSentence) return findLabel(text)?.label === 'title'
  // The first line of a wrapped sentence is none.
  if (startsLowerAt(draft, at + 1) && isText(draft, at + 1)) return false
  for (
    let below = skipBlank(draft, at + 1), more = 0;
    more < 3;
    below = skipBlank(draft, below + 1), more++
  ) {
    if (kindAt(draft, below) !== kind.text) return false
    if (isText(draft, below) || isByline(normalAt(draft, below))) return true
    if (startsLowerAt(draft, below + 1)) return true
  }
  return false
}
