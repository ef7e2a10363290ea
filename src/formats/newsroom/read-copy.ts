import type { FurnitureShape } from '../../wire/shapes/furniture-shape.ts'
import { findFurniture, findMeta, furnitureAfterTitle } from '../../wire/shapes/furniture-shape.ts'
import { isCoded, isDeskSlug } from '../../wire/shapes/desk-codes.ts'
import { isCycleSlug, isSending } from '../../wire/shapes/sending.ts'
import type { NewsItem } from '../news/news.ts'
import { joinLines, readParts } from '../news/news-text.ts'
import { describeStatus, flagOf } from './status.ts'

type CopyFact =
  | 'slug'
  | 'status'
  | 'embargo'
  | 'note'
  | 'byline'
  | 'dateline'
  | 'copyright'
  | 'signoff'

/** What lines known by their shape are among the facts. A line of another shape is the headline. */
const factNames: ReadonlyMap<FurnitureShape['code'], CopyFact> = new Map([
  ['embargo-line', 'embargo'],
  ['advisory-line', 'note'],
  ['byline-line', 'byline'],
  ['dateline-line', 'dateline'],
  ['copyright-line', 'copyright'],
])

const STATUS =
  /^\(?(?:mandatory\s+)?(?:kill|killed|withdrawal|withdrawn|recall|correct(?:ion|ed|s)?|berichtigung|korrektur|storno)\b.{0,40}$/i
/** A line from which on nothing is for publication. */
const PRIVATE =
  /not (?:intended )?for publication|nicht zur ver(?:ö|oe)ffentlichung|^[#*\s]*(?:(?:[a-z]{2,5}-)?notizblock|notes? (?:to|for) editors?|editors?'? notes?|redaktionelle hinweise)\b/i
/** Keywords of a story in one line: `harbour-strike`, `Politics/Norway/Strikes`. */
const KEYWORDS = /^[\p{L}\d_-]+(?:\/[\p{L}\d _-]*)*$/u
/** The same with which sending it is: `harbour-strike, 2nd Lead`. */
function isKeywords(line: string): boolean {
  const [keywords = '', sending, ...more] = line.split(', ')
  return (
    KEYWORDS.test(keywords) && (sending === undefined || (more.length === 0 && isSending(sending)))
  )
}

/** Who sends, and whose hand: `TNS op`. */
const SIGN_OFF =
  /^(?:[A-Z]{2,6}(?:[ /][a-z]{1,4}){1,4}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}|[A-Z]{2,5} [A-Z]{2,3}(?:\/[A-Z]{2,3}){1,3})$/

const onlyRights = new Set(['copyright'] as const)

/**
 * The text of one message → its item: keywords, sending, headline and byline above the first paragraph, then the
 * text, and behind it what is not for publication. Total.
 */
export function readCopy(copy: string): NewsItem {
  const facts: Record<CopyFact, string[]> = {
    slug: [],
    status: [],
    embargo: [],
    note: [],
    byline: [],
    dateline: [],
    copyright: [],
    signoff: [],
  }
  const all = copy.split(/\r\n?|\n/)
  const secret = all.findIndex((line, at) => at > 0 && PRIVATE.test(line))
  const lines = secret < 0 ? all : all.slice(0, secret)
  facts.note.push(...(secret < 0 ? [] : all.slice(secret).map(joinLines).filter(Boolean)))
  const { title, end } = readHead(lines, facts)
  const body = lines.slice(end).filter((line) => {
    const isRights = findFurniture(joinLines(line), onlyRights) !== null
    if (isRights) facts.copyright.push(line)
    return !isRights
  })
  const last = body.findLastIndex((line) => line.trim() !== '')
  if (last > 0 && SIGN_OFF.test((body[last] ?? '').trim()))
    facts.signoff.push(...body.splice(last, 1))
  const state = describeStatus(...facts.status)
  return {
    title: title.endsWith('=') ? title.slice(0, -1).trimEnd() : title,
    blocks: readParts(body.join('\n').split(/\n\s*\n|\n(?=[ \t]{2,}\S)/)),
    facts: { ...facts, status: state.status },
    ...flagOf(state),
  }
}

function readHead(
  lines: readonly string[],
  facts: Readonly<Record<CopyFact, string[]>>,
): { readonly title: string; readonly end: number } {
  let title = ''
  let end = 0
  for (; end < lines.length; end++) {
    const line = joinLines(lines[end] ?? '')
    if (line === '' ? title !== '' : isText(lines[end] ?? '', title)) break
    const fact = line === '' ? null : findFact(line, title === '', facts.slug.every(isOfCodes))
    if (fact) facts[fact.name].push(fact.value)
    else if (line !== '') title += (title && ' ') + line
  }
  return { title, end }
}

/** Characters of a line that is full: no headline, or one that goes on. */
const FULL_LINE_CHARACTERS = 60

/** Place and agency before the first sentence: `OSLO, Nov 23 (NHP) - …`. */
const DATELINED = /^\p{Lu}[^()]{1,60}\([\p{L} ]{2,20}\)\s?[-–—_]{1,2}\s?\S/u

/** Whether a line below a headline is text: indented, with place and agency, or a full one below one that was not. */
const isText = (line: string, title: string): boolean =>
  title !== '' &&
  (/^(?:[ \t]{2}|\t)/.test(line) ||
    DATELINED.test(line) ||
    (line.length >= FULL_LINE_CHARACTERS && title.length < FULL_LINE_CHARACTERS))

/** The codes of a desk: priority, category and the sender's hand, `R I POL`. */
const isOfCodes = (line: string): boolean => isCoded(line) || /^[A-Z] [A-Z] [A-Z]{3}$/.test(line)

/** The fact in a line of the head; `null` for a line of the headline. */
function findFact(
  line: string,
  isAbove: boolean,
  hasNoSlug: boolean,
): { readonly name: CopyFact; readonly value: string } | null {
  const [meta, value = line] = findMeta(line) ?? []
  if (STATUS.test(line)) return { name: 'status', value: line }
  if (isSending(line)) return { name: 'note', value: line }
  const isKey =
    isOfCodes(line) || isDeskSlug(line) || (hasNoSlug && (isKeywords(line) || isCycleSlug(line)))
  if (meta === 'slug' || (isAbove && isKey)) return { name: 'slug', value }
  const shape = findFurniture(line, furnitureAfterTitle)
  const name = shape && factNames.get(shape.code)
  return name ? { name, value: line } : null
}
