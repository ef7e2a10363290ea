import { kind } from '../lines/line-kind.ts'
import { findAge, findTime } from './clock.ts'
import { isCoded, isDeskSlug } from '../shapes/desk-codes.ts'
import { findFurniture, furnitureOfDays } from '../shapes/furniture-shape.ts'
import { isOver } from './find-list.ts'
import { createItem, type Items, type ListItem } from './items.ts'
import { findAddress } from './linked-text.ts'
import { findSectionName } from './section-name.ts'
import { endsInStop, isLong, startsLower, type TextLine } from './text-line.ts'

const MIN_ITEMS = 3
const MAX_GROUP_LINES = 8
const MAX_GROUPS_BEFORE = 2
const SOURCE_CHARACTERS = 40
const MAX_WORDS = 5

/**
 * Headlines as they are copied from a page that gathers them, blank lines between, each with its source, its age or its
 * address above or below; `null` for lines in any other order.
 *
 *     Quay Post
 *     Fog keeps the ferries in
 *     2 hours ago
 */
export function findGroupedList(lines: readonly TextLine[]): Items | null {
  const groups = cutGroups(lines)
  const first = groups.slice(0, MAX_GROUPS_BEFORE + 1).findIndex((group) => readGroup(group, null))
  if (first < 0) return null
  const items: ListItem[] = []
  const sections: TextLine[] = groups.slice(0, first).flatMap(findSection).slice(-1)
  let end = lines.length
  for (const group of groups.slice(first)) {
    const section = findSection(group)
    const item = readGroup(group, sections.at(-1) ?? null)
    if (item) items.push(item)
    else if (section.length > 0) sections.push(...section)
    else {
      end = lines.findIndex((line) => line === group[0])
      break
    }
  }
  if (items.length < MIN_ITEMS || !isOver(lines, end)) return null
  const preamble = groups.slice(0, first).flat()
  return {
    items,
    sections,
    preamble: preamble.filter((line) => !sections.includes(line)),
    end,
  }
}

/** Lines that stand together, rules left out. */
export function cutGroups(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    if (line.kind === kind.rule) continue
    const group = groups.at(-1)
    if (group && line.gap === 0) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** The head of a section stands alone. */
const findSection = (group: readonly TextLine[]): readonly TextLine[] =>
  group.filter((line) => group.length === 1 && findSectionName(line) !== null)

/** Lines that stand together as a headline and what is said of it; `null` where nothing gives that away. */
function readGroup(group: readonly TextLine[], section: TextLine | null): ListItem | null {
  if (group.length < 2 || group.length > MAX_GROUP_LINES) return null
  // What a desk calls a story by is no source.
  if (group.some(({ text }) => isDeskSlug(text) || isCoded(text))) return null
  const post = readPost(group, section)
  if (post !== null) return post
  const words = group.filter(
    ({ text }, at) =>
      !isFact(text) && !endsInStop(text) && !isSnippet(text) && !(at > 0 && goesOn(group, at)),
  )
  const [head, name, ...more] = words.toSorted((one, other) => other.text.length - one.text.length)
  if (!head || more.length > 0 || !mayBeHeadline(head)) return null
  const isNamed = name !== undefined && isSource(name)
  if (name === undefined ? !group.some(hasOrigin) : !isNamed) return null
  const item = createItem(head, section)
  for (const line of group) if (line !== head) add(item, line, line === name)
  return item
}

/** Whose a post is: a name of a network, perhaps behind the plain one. */
const HANDLE = /^(?:.{1,50} )?@\w{2,30}$/

/**
 * `Quay Post @quaypost · 2h` and one line below it, which may be a sentence; or the name, the line and its time, a line
 * each.
 */
function readPost(
  [by, text, when, ...more]: readonly TextLine[],
  section: TextLine | null,
): ListItem | null {
  if (!by || !text || more.length > 0) return null
  if (when !== undefined) {
    const isTime = findTime(when.text) !== null || findAge(when.text)?.source === null
    if (!HANDLE.test(by.text) || !isTime) return null
    return { ...createItem(text, section), sources: [by], times: [when] }
  }
  return /@\w/.test(findAge(by.text)?.source ?? '')
    ? { ...createItem(text, section), sources: [by] }
    : null
}

const MIN_SNIPPET_CHARACTERS = 60

/** The beginning of a text, cut off. */
const isSnippet = (text: string): boolean =>
  text.length >= MIN_SNIPPET_CHARACTERS && /(?:\.{3}|…)$/.test(text)

/** What only an item of a list has: its age, or its address. */
const hasOrigin = ({ text }: TextLine): boolean =>
  findAge(text) !== null || findAddress(text) !== null

function add(item: ListItem, line: TextLine, isName: boolean): void {
  const age = findAge(line.text)
  if (findAddress(line.text) !== null) item.links.push(line)
  else if (findTime(line.text) !== null || age?.source === null) item.times.push(line)
  else if (isName || age !== null) item.sources.push(line)
  else item.summary.push(line)
}

/** Whether a line is one of a wrapped sentence that ends below. */
function goesOn(group: readonly TextLine[], at: number): boolean {
  const next = group[at + 1]
  return (
    next !== undefined && startsLower(next.text) && (endsInStop(next.text) || goesOn(group, at + 1))
  )
}

const isFact = (text: string): boolean =>
  findAddress(text) !== null ||
  findTime(text) !== null ||
  findAge(text) !== null ||
  findFurniture(text, furnitureOfDays) !== null ||
  BY.test(text)

/** Who wrote it, as pages of headlines say below some of them. */
const BY = /^by \p{Lu}[^.!?]{2,80}$/iu

/** A name in a few words, each with a capital: `Quay Post`. */
const isSource = ({ text }: TextLine): boolean =>
  text.length <= SOURCE_CHARACTERS &&
  text.split(' ').length <= MAX_WORDS &&
  /^(?:\p{Lu}|www\.|[\p{Ll}\d-]+\.\p{Ll}{2})/u.test(text) &&
  !/ \p{Ll}{4,}/u.test(text) &&
  !/\d{4}|[:!?]/.test(text)

const mayBeHeadline = ({ text, opener }: TextLine): boolean =>
  opener === null && !isLong(text) && !startsLower(text) && text.split(' ').length > 2
