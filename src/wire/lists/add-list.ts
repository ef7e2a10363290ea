import {
  type Draft,
  enterHeadline,
  kindAt,
  roleNumber,
  setRole,
  setRule,
} from '../grammar/draft.ts'
import { kind, withoutSigns } from '../lines/line-kind.ts'
import type { HeadlineDetails } from '../wire.ts'
import { cutTime, findAge, findTime, type TimedText } from './clock.ts'
import { cutLead, cutLink, findAddress } from './linked-text.ts'
import type { ListItem, Items } from './items.ts'
import { joinTexts } from '../lines/join-texts.ts'
import type { TextLine } from './text-line.ts'

/** Enters a list into the draft: its headlines with what belongs to them, its sections, a role for each line. */
export function addList(draft: Draft, list: Items): void {
  const { items, sections, preamble } = list
  openList(draft, items[0]?.head.at ?? 0)
  for (const { at } of preamble) {
    setRole(draft, at, roleNumber.preamble)
    draft.log.note('preamble-line', at + 1)
  }
  const heads = new Map(sections.map((line) => [line, addSection(draft, line)]))
  const timed = countTimed(items) * 10 >= items.length * 6
  const isBare = !timed && haveBareTimes(items)
  const sourced = items.length > 1 && items.every(({ head }) => cutSource(wordsOf(head)) !== null)
  for (const item of items) {
    const section = item.section === null ? null : (heads.get(item.section) ?? null)
    addItem(draft, item, { timed, isBare, sourced }, section)
  }
}

/** Notes that a list begins at a line. */
export function openList(draft: Draft, at: number): void {
  draft.lists++
  if (draft.lists > 1) draft.log.noteWith('list-repeated', at + 1, { list: draft.lists })
  else if (draft.articles.length > 0) draft.log.note('list-after-article', at + 1)
  draft.log.note('list-style-prefix', at + 1)
  draft.sections.push({ type: 'list', index: draft.headlines.length, first: at })
}

function addSection(draft: Draft, { at, text, opener }: TextLine): number {
  setRole(draft, at, roleNumber.section)
  return (
    draft.heads.push(withoutSigns(text.slice(opener?.type === 'bullet' ? opener.length : 0))) - 1
  )
}

const wordsOf = ({ text, opener }: TextLine): string => text.slice(opener?.length ?? 0)

/** Points that follow another keep their bullets: they are no one sentence. */
const wordsOfSummary = (line: TextLine, at: number): string =>
  at > 0 && line.opener?.type === 'bullet' ? line.text : wordsOf(line).replace(/^>\s*/, '')

const countTimed = (items: readonly ListItem[]): number =>
  items.filter(({ head }) => cutTime(cutLink(wordsOf(head)).text) !== null).length

const MIN_BARE_TIMES = 3
const BARE_TIME = /^((?:[01]\d|2[0-3])[0-5]\d)\s+(?=\S)/

const cutBareTime = (text: string): TimedText | null => {
  const [all, time] = BARE_TIME.exec(text) ?? []
  return all === undefined || time === undefined ? null : { time, text: text.slice(all.length) }
}

/** Whether all headlines begin with four digits that are times in order, up or down, and no years: `0912 Fog lifts`. */
function haveBareTimes(items: readonly ListItem[]): boolean {
  const times = items.map(({ head }) => Number(cutBareTime(wordsOf(head))?.time ?? Number.NaN))
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  const isUp = steps.every((step) => step >= 0)
  const isDown = steps.every((step) => step <= 0)
  const mayBeYears = times.every((time) => time >= 1900 && time < 2100)
  return (
    times.length >= MIN_BARE_TIMES &&
    new Set(times).size > 1 &&
    (isUp || isDown) &&
    (!mayBeYears || areOfEvening(times, steps))
  )
}

const MIN_EVENING_TIMES = 5
/** No headline begins with a year so far ahead. */
const isFarAhead = (year: number): boolean => year > 2040

/**
 * Whether numbers from 1900 to 2059 are times: the newest first, or very many, or one of them no year of news; years
 * come one after the other, or at even steps.
 */
function areOfEvening(times: readonly number[], steps: readonly number[]): boolean {
  if (new Set(steps).size === 1) return false
  const isDown = steps.every((step) => step <= 0)
  return isDown || times.length >= MIN_EVENING_TIMES || times.some(isFarAhead)
}

/** What every headline of a list has before its words. */
interface Ahead {
  readonly timed: boolean
  /** Times without a sign: `0912`. */
  readonly isBare: boolean
  readonly sourced: boolean
}

/** An agency's letters in a column of their own, behind the time where there is one: `09:41 AP    Ferries stop`. */
function cutSource(text: string): { readonly source: string; readonly text: string } | null {
  const [all, source] =
    /^(\p{Lu}[\p{Lu}\d./-]{1,9})(?:\s{2,}|\t)(?=\S)/u.exec(cutTime(text)?.text ?? text) ?? []
  return all === undefined || source === undefined
    ? null
    : { source, text: (cutTime(text)?.text ?? text).slice(all.length) }
}

function addItem(draft: Draft, item: ListItem, ahead: Ahead, section: number | null): void {
  const whole = joinTexts([wordsOf(item.head), ...item.more.map(({ text }) => text)])
  const lead = cutLead(whole)
  const linked = cutLink(lead?.head ?? whole)
  const cut = ahead.timed ? cutTime(linked.text) : ahead.isBare ? cutBareTime(linked.text) : null
  const named = ahead.sourced ? cutSource(linked.text) : null
  const [time] = item.times
  const [source] = item.sources
  const aged = findAge(source?.text ?? '') ?? findAge(time?.text ?? '')
  addHeadline(draft, item, named?.text ?? cut?.text ?? linked.text, {
    time: cut?.time ?? findTime(time?.text ?? '') ?? aged?.time ?? null,
    link: linked.link ?? findAddress(item.links[0]?.text ?? ''),
    source: (source ? nameOf(source.text) : null) ?? named?.source ?? linked.source,
    summary:
      joinTexts([lead?.summary ?? '', ...item.summary.map(wordsOfSummary)].filter(Boolean)) || null,
    section,
  })
}

/** The name in `Source: Quay Post`, `(Quay Post)` and `Quay Post | 2 hours ago`; `null` for an age alone. */
function nameOf(text: string): string | null {
  const aged = findAge(text)
  return aged ? aged.source : text.replace(/^[\w]+\s?:\s*/, '').replace(/^\((.*)\)$/, '$1')
}

/** Enters a headline with what is said of it; lines without any details have none. */
function addHeadline(draft: Draft, item: ListItem, text: string, details: HeadlineDetails): void {
  const { head, more, summary, links, sources, times } = item
  setRole(draft, head.at, roleNumber.headline)
  for (const { at } of more) setRole(draft, at, roleNumber.headlineContinuation)
  for (const { at } of [...summary, ...sources, ...times]) setRole(draft, at, roleNumber.summary)
  for (const { at } of links) setRole(draft, at, roleNumber.link)
  const lines = [head, ...more, ...summary, ...links, ...sources, ...times].map(({ at }) => at + 1)
  const first = lines.reduce((one, other) => Math.min(one, other))
  const last = lines.reduce((one, other) => Math.max(one, other))
  const said = Object.values(details).some((value) => value !== null) ? { details } : {}
  enterHeadline(draft, { text, lines: { first, last }, ...said }, more.length + 1)
}

/** Gives the lines of `from` to `to` (excluded) that have none a role: what stands between the lines of a list. */
export function fillRoles(draft: Draft, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (draft.lines.roles[at] !== roleNumber.unknown) continue
    if (kindAt(draft, at) === kind.blank) setRole(draft, at, roleNumber.blank)
    else if (kindAt(draft, at) === kind.mark) setRole(draft, at, roleNumber.marker)
    else if (kindAt(draft, at) === kind.rule) setRule(draft, at)
    else setRole(draft, at, roleNumber.preamble)
  }
}
