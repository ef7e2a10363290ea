import { findContinuation, isGap, type ListState } from './continuation.ts'
import {
  type Draft,
  enterHeadline,
  kindAt,
  roleNumber,
  setBlank,
  setRole,
  shownAt,
  skipBlank,
  widthAt,
  setRule,
  setSection,
} from './draft.ts'
import { kind, withoutDash } from '../lines/line-kind.ts'

const noDetails = { time: null, link: null, source: null, summary: null, section: null }
const HYPHEN = 0x2d

/**
 * A list, in one of two layouts:
 *
 *     -                                          - Oil prices extend gains
 *     Oil prices extend gains on Iran unrest     - Dutch court hears battle
 *
 * Inside a list position beats shape: the line after a marker is its headline, whatever it looks like.
 *
 * Reads the list whose first item stands at `at`; gives the first line after it.
 */
export function readList(draft: Draft, at: number): number {
  openList(draft, at)
  const list: ListState = { draft, markers: false, dashes: false }
  while (at < draft.lines.count) {
    at = readItem(list, at)
    const next = findNextItem(list, at)
    if (next === null) break
    readGap(draft, at, next)
    at = next
  }
  return at
}

function openList(draft: Draft, at: number): void {
  draft.lists++
  if (draft.lists > 1) draft.log.noteWith('list-repeated', at + 1, { list: draft.lists })
  else if (draft.articles.length > 0) draft.log.note('list-after-article', at + 1)
  draft.sections.push({ type: 'list', index: draft.headlines.length, first: at })
}

function findNextItem(list: ListState, at: number): number | null {
  const { draft } = list
  const { kinds, count } = draft.lines
  while (at < count && isGap(kinds[at])) at++
  const next = kindAt(draft, at)
  return next === kind.mark || next === kind.dash || (list.dashes && next === kind.subhead)
    ? at
    : null
}

function readGap(draft: Draft, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (kindAt(draft, at) === kind.rule) {
      setRule(draft, at)
    } else if (kindAt(draft, at) === kind.section) {
      setSection(draft, at)
    } else {
      if (at === from) draft.log.note('blank-in-list', at + 1)
      setRole(draft, at, roleNumber.blank)
    }
  }
}

function readItem(list: ListState, at: number): number {
  return kindAt(list.draft, at) === kind.mark ? readMarkerItem(list, at) : readDashItem(list, at)
}

function readMarkerItem(list: ListState, at: number): number {
  const { draft } = list
  readMarker(draft, at)
  if (!list.markers) noteStyle(list, at, 'markers')
  at = readEmptyMarkers(draft, at)
  const head = skipBlank(draft, at + 1)
  switch (kindAt(draft, head)) {
    case undefined:
      draft.log.note('marker-dangling', at + 1)
      return at + 1
    case kind.mark:
    case kind.rule:
    case kind.endMark:
      draft.log.note('headline-empty', at + 1)
      return at + 1
    default:
  }
  if (head > at + 1) {
    draft.log.note('blank-in-list', at + 2)
    setBlank(draft, at + 1, head)
  }
  return readHeadline(list, head, shownAt(draft, head))
}

function readMarker(draft: Draft, at: number): void {
  setRole(draft, at, roleNumber.marker)
  const { text, starts } = draft.lines
  if (text.charCodeAt(starts[at] ?? 0) === HYPHEN) return
  const mark = shownAt(draft, at)
  if (mark !== '-') draft.log.noteWith('marker-variant', at + 1, { mark })
}

/** Reads the markers right below the one at `at`; gives the last, the only one that can have a headline. */
function readEmptyMarkers(draft: Draft, at: number): number {
  let last = at
  while (kindAt(draft, last + 1) === kind.mark) readMarker(draft, ++last)
  if (last > at) draft.log.note('headline-empty', at + 1, last)
  return last
}

function readDashItem(list: ListState, at: number): number {
  if (!list.dashes) {
    noteStyle(list, at, 'dashes')
    list.draft.log.note('list-style-prefix', at + 1)
  }
  return readHeadline(list, at, withoutDash(shownAt(list.draft, at)))
}

function noteStyle(list: ListState, at: number, style: 'markers' | 'dashes'): void {
  list[style] = true
  if (list.markers && list.dashes) list.draft.log.note('list-style-mixed', at + 1)
}

/** Reads the headline at `at`, shown as `text`, with the lines that continue it. */
function readHeadline(list: ListState, at: number, text: string): number {
  const { draft } = list
  setRole(draft, at, roleNumber.headline)
  const more = findContinuation(list, at)
  for (let line = at + 1; line <= at + more; line++) {
    setRole(draft, line, roleNumber.headlineContinuation)
    draft.wrappedWidth = Math.max(draft.wrappedWidth, widthAt(draft, line - 1))
    text += ` ${shownAt(draft, line)}`
  }
  const section = draft.heads.length - 1
  const details = section < 0 ? {} : { details: { ...noDetails, section } }
  enterHeadline(
    draft,
    { text, lines: { first: at + 1, last: at + more + 1 }, ...details },
    more + 1,
  )
  return at + more + 1
}
