import {
  type ArticleDraft,
  type Draft,
  isParagraphLike,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  shownAt,
  skipBlank,
  startsLowerAt,
} from '../grammar/draft.ts'
import { addFurniture, readFurniture } from '../grammar/read-furniture.ts'
import { namesSite, skipAround } from '../grammar/read-title.ts'
import { foldLine } from '../lines/normal-text.ts'
import { findSubhead, kind, withoutDash, withoutSigns } from '../lines/line-kind.ts'
import { findFurniture, furnitureAfterTitle, furnitureBefore } from '../shapes/furniture-shape.ts'
import { isCycleSlug, isSending } from '../shapes/sending.ts'
import { isCoded, isDeskSlug } from '../shapes/desk-codes.ts'
import { isTitle, MAX_TITLE_WORDS } from './is-title.ts'
import { hasTextBelow, isKicker } from './kicker.ts'
import { findTop, isRowOfSender, type PageTop } from './find-top.ts'
import type { Furniture } from '../wire.ts'
import {
  DECK_LINES,
  isAboveByline,
  isDeck,
  isNameAboveFact,
  isOfPageHead,
  isOfWriter,
} from './deck.ts'
import { isDateLine } from './date-line.ts'
import { isByline, isNameAlone, isRoleLine } from './is-byline.ts'
import { cutLink, withoutEmphasis } from '../lists/linked-text.ts'
import { findLabel } from './line-labels.ts'
import { isContact, isForDesk, isPageTop, isSiteName, PROVIDED, RELEASE } from './page-lines.ts'
import { endsAsSentence, endsInStop, isLong } from '../lists/text-line.ts'
import { findAge, findTime } from '../lists/clock.ts'

/** What a desk says of the sending, and no title. */
const BRACKETED = /^(?:\([^()]{3,200}\)|[【［[（][^】］\]）]{1,20}[】］\]）])$/
const MAX_LINES_ABOVE = 12
const MAX_POINTS = 8
const HALF_CHARACTERS = 80
/**
 * What stands above an article's text, in any order that people use: site, date, release line, section, title,
 * deck, byline, key points, dateline. Gives the first line of the text. An article may have its title already.
 */
export function readHead(draft: Draft, article: ArticleDraft, at: number): number {
  if (article.title === null) at = readTitle(draft, article, at)
  return article.title === null ? at : readBelow(draft, article, at)
}

function readTitle(draft: Draft, article: ArticleDraft, at: number): number {
  for (let above = 0; above < MAX_LINES_ABOVE; above++) {
    const next = readAbove(draft, article, at)
    if (next === at) break
    at = readFurniture(draft, article, next, furnitureBefore)
  }
  if (!isTitle(draft, at)) return at
  const shown = shownAt(draft, at)
  const text = kindAt(draft, at) === kind.subhead ? (findSubhead(shown) ?? shown) : shown
  const more = isHalfTitle(draft, at) ? ` ${shownAt(draft, at + 1)}` : ''
  article.title = {
    text: cutLink(withoutEmphasis((text + more).replace(/^#{1,6}\s+|\s+#{1,6}$/g, ''))).text,
    line: at + 1,
  }
  const last = more === '' ? at : at + 1
  article.last = Math.max(article.last, last)
  for (let line = at; line <= last; line++) setRole(draft, line, roleNumber.title)
  return last + 1
}

/** Whether a title goes on in the next line, which begins in lower case and stands above a blank one. */
function isHalfTitle(draft: Draft, at: number): boolean {
  if (!startsLowerAt(draft, at + 1) || kindAt(draft, at + 2) !== kind.blank) return false
  const [half, rest] = [normalAt(draft, at), normalAt(draft, at + 1)]
  if (isByline(rest) || findFurniture(rest, furnitureAfterTitle) !== null) return false
  if (isLong(rest) || endsAsSentence(half) || endsInStop(rest)) return false
  return half.length <= HALF_CHARACTERS
}

/** Reads one line above the title; gives `at` where the title has come. */
function readAbove(draft: Draft, article: ArticleDraft, at: number): number {
  if (kindAt(draft, at) !== kind.text) return at
  const text = normalAt(draft, at)
  const next = skipAround(draft, at + 1)
  if (isCycleSlug(text)) return add(draft, article, at, 'meta')
  if (article.furniture.at(-1)?.role === 'byline' && isRoleLine(text))
    return add(draft, article, at, 'byline')
  if (RELEASE.test(text)) return add(draft, article, at, 'chrome')
  if (isContact(text)) return readContact(draft, article, at)
  const top = findTop(draft, at)
  if (top !== null) return addAll(draft, article, at, top)
  const isNamedColumn =
    /^(?:masthead|chrome)$/.test(article.furniture.at(-1)?.role ?? '') &&
    isNameAlone(text) &&
    !isSiteName(text)
  if ((isByline(text) || (isNamedColumn && hasTextBelow(draft, next))) && isTitle(draft, next))
    return add(draft, article, at, 'byline')
  if (!isTitle(draft, next)) return at
  if (isRowOfSender(text) || isForDesk(text) || isCoded(text) || isDeskSlug(text))
    return add(draft, article, at, 'meta')
  if (isPageTop(text)) return add(draft, article, at, 'chrome')
  if (isSending(withoutSigns(text)) || BRACKETED.test(text))
    return add(draft, article, at, 'advisory')
  if (isDateLine(text) || findTime(text) !== null) return add(draft, article, at, 'dateline')
  const isTitleBelow = normalAt(draft, next).split(' ').length <= MAX_TITLE_WORDS
  if (namesSite(draft, at, next) || (isSiteName(text) && isTitleBelow)) {
    draft.log.note('masthead-prefix', at + 1)
    return add(draft, article, at, 'masthead')
  }
  return isKicker(draft, at, next) ? add(draft, article, at, 'masthead') : at
}

/** The lines of an address, up to the next blank one. */
function readContact(draft: Draft, article: ArticleDraft, at: number): number {
  while (kindAt(draft, at) === kind.text && isOfContact(normalAt(draft, at)))
    at = add(draft, article, at, 'meta')
  return at
}

const isOfContact = (text: string): boolean =>
  isContact(text) || /@|\d{3}/.test(text) || isNameAlone(text) || findLabel(text) !== null

/** Lines above the title that go together. */
function addAll(draft: Draft, article: ArticleDraft, at: number, { end, role }: PageTop): number {
  for (; at < end; at++)
    if (kindAt(draft, at) === kind.text) addFurniture(draft, article, at, role)
    else if (kindAt(draft, at) === kind.blank) setRole(draft, at, roleNumber.blank)
    else break
  return at
}

function add(draft: Draft, article: ArticleDraft, at: number, role: Furniture['role']): number {
  addFurniture(draft, article, at, role)
  return at + 1
}

/** Reads deck, byline, key points and dates below the title, each where it stands. */
function readBelow(draft: Draft, article: ArticleDraft, at: number): number {
  let decks = article.furniture.filter(({ role }) => role === 'summary').length
  for (let below = 0; below < MAX_LINES_ABOVE; below++) {
    at = readFurniture(draft, article, at, furnitureAfterTitle)
    const next = readIntroduction(draft, article, at)
    if (next > at) at = next
    else if (isOfPageHead(draft, article, at))
      at = add(draft, article, at, roleOnPage(normalAt(draft, at)))
    else if (decks === 0 ? isDeck(draft, at) : decks < DECK_LINES && isAboveByline(draft, at)) {
      decks++
      at = add(draft, article, at, 'summary')
    } else return at
  }
  return at
}

function readIntroduction(draft: Draft, article: ArticleDraft, at: number): number {
  const lineKind = kindAt(draft, at)
  if (lineKind === kind.dash) return readPoints(draft, article, at)
  if (lineKind !== kind.text) return at
  const text = withoutEmphasis(normalAt(draft, at))
  const label = findLabel(text)
  if (label?.label === 'byline' || label?.label === 'meta') {
    if (label.value === '') return at
    setRole(draft, at, roleNumber[label.label])
    const said = label.label === 'byline' ? label.value : shownAt(draft, at)
    article.furniture.push({ role: label.label, text: said, line: at + 1 })
    article.last = Math.max(article.last, at)
    return at + 1
  }
  // How often it was shared.
  const isCount = /^\d+$/.test(text) && isAboveByline(draft, at)
  if (label?.label === 'machine' || isCount) return add(draft, article, at, 'chrome')
  if (isDateLine(text) || findAge(text)?.source === null) return add(draft, article, at, 'dateline')
  if (isOfWriter(draft, article, at)) return add(draft, article, at, 'meta')
  // Front matter has the title already.
  const heading = text.replace(/^#{1,6}\s+/, '')
  if (heading !== text && foldLine(heading) === foldLine(article.title?.text ?? ''))
    return add(draft, article, at, 'titleRepeat')
  if (PROVIDED.test(text)) return readProvider(draft, article, at)
  if (isSiteName(text) && isNameAboveFact(draft, at)) return add(draft, article, at, 'masthead')
  const hasByline = article.furniture.some(({ role }) => role === 'byline')
  if (isByline(text) || (hasByline && isRoleLine(text)) || isNameAboveFact(draft, at)) {
    draft.log.note('byline-line', at + 1)
    setRole(draft, at, roleNumber.byline)
    article.furniture.push({
      role: 'byline',
      text: withoutEmphasis(shownAt(draft, at)),
      line: at + 1,
    })
    article.last = Math.max(article.last, at)
    return at + 1
  }
  return at
}

/** What a short line in the head of a page is. */
function roleOnPage(text: string): Furniture['role'] {
  if (isSiteName(text)) return 'masthead'
  return isNameAlone(text) ? 'byline' : 'caption'
}

/** Who provides a release and when, up to the next blank line. */
function readProvider(draft: Draft, article: ArticleDraft, at: number): number {
  while (kindAt(draft, at) === kind.text && !isParagraphLike(draft, at))
    at = add(draft, article, at, 'meta')
  return at
}

const INTRODUCTORY: ReadonlySet<Furniture['role']> = new Set(['byline', 'dateline', 'advisory'])

/** Points between a title and a byline, a dateline or the first paragraph are the article's summary. */
function readPoints(draft: Draft, article: ArticleDraft, at: number): number {
  let end = at
  for (let points = 0, next = at; points < MAX_POINTS; points++, next = skipBlank(draft, end)) {
    if (kindAt(draft, next) !== kind.dash || isParagraphLike(draft, next)) break
    end = next + 1
  }
  const next = skipBlank(draft, end)
  if (kindAt(draft, next) !== kind.text) return at
  const text = normalAt(draft, next)
  const shape = findFurniture(text, furnitureAfterTitle)
  const introduces = isByline(text) || (shape !== null && INTRODUCTORY.has(shape.role))
  if (!introduces && !isParagraphLike(draft, next) && !/^\p{Lu}{3}.{0,60}[-–—]{1,2} /u.test(text))
    return at
  for (let line = at; line < end; line++) {
    if (kindAt(draft, line) === kind.blank) {
      setRole(draft, line, roleNumber.blank)
      continue
    }
    setRole(draft, line, roleNumber.summary)
    article.furniture.push({
      role: 'summary',
      text: withoutDash(shownAt(draft, line)),
      line: line + 1,
    })
  }
  return end
}
