import { findFurniture, furnitureAfterTitle, furnitureBefore } from '../shapes/furniture-shape.ts'
import { mayBeHeadline, startsSmall } from './bare-list.ts'
import { namesList } from './find-list.ts'
import { createItem, type Items, type ListItem } from './items.ts'
import { isReached } from './linked-text.ts'
import { findSectionName, isSetApart } from './section-name.ts'
import { endsAsSentence, endsInStop, isLong, type TextLine } from './text-line.ts'

const MIN_HEADLINES = 4
const MIN_NAMED_HEADLINES = 2
const MIN_ANNOUNCED_HEADLINES = 3
/** Headlines with blank lines between look like the head of an article unless there are more of them than it has lines. */
const MIN_SPACED_HEADLINES = 6
const MAX_LINES_BEFORE = 2
const MAX_LINES_AFTER_TITLE = 4
const MIN_WORDS = 4
/** Of scripts without blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu
const MIN_UNSPACED_CHARACTERS = 8

/**
 * Headlines without any sign before them that stand above an article, from the line with index `start` on, in sections
 * or not; or, under the name of a list, anywhere. `null` where the lines may be those of an article.
 *
 *     Fog keeps the ferries in for a third day
 *     Savings bank lowers its charges for boat loans
 *     …
 *
 *     Harbour bridge approved
 *
 *     The council has approved …
 */
export function findBareRun(lines: readonly TextLine[], start: number): Items | null {
  return findSections(lines, start) ?? findSpaced(lines, start)
}

/** Headlines one a line, a blank line or the name of a section between those that stand together. */
function findSections(lines: readonly TextLine[], start: number): Items | null {
  const items: ListItem[] = []
  const sections: TextLine[] = []
  const preamble: TextLine[] = []
  let isNamed = false
  let end = start
  for (;;) {
    const first = skipHeads(lines, end)
    const run = findRun(lines, first)
    const heads = lines.slice(end, first)
    const names = heads.filter((line) => findSectionName(line) !== null)
    if (run.length < findFewest(names, run, lines[first + run.length])) break
    isNamed ||= names.some(namesList)
    sections.push(...names.slice(-1))
    preamble.push(...heads.filter((line) => line !== names.at(-1)))
    items.push(...run.map((line) => createItem(line, names.at(-1) ?? null)))
    end = first + run.length
  }
  if (items.length === 0 || !areHeadlines(items)) return null
  if (!isNamed || end < lines.length) {
    const next = lines[end]
    if (!next || next.gap === 0 || !opensArticle(lines, end)) return null
  }
  return { items, sections, preamble, end }
}

/** How many lines make a list: fewer where it has a name, or a headline that is the title of the article below. */
function findFewest(
  names: readonly TextLine[],
  run: readonly TextLine[],
  title: TextLine | undefined,
): number {
  if (names.length > 0) return MIN_NAMED_HEADLINES
  return run.some(({ text }) => title !== undefined && text.endsWith(title.text))
    ? MIN_ANNOUNCED_HEADLINES
    : MIN_HEADLINES
}

/** Headlines with blank lines between, the title of the article being the last of such lines. */
function findSpaced(lines: readonly TextLine[], start: number): Items | null {
  let end = start
  while (end < lines.length && isHead(lines[end]) && (end === start || lines[end]?.gap !== 0)) end++
  const title = end - 1
  if (title - start < MIN_SPACED_HEADLINES || !opensArticle(lines, title)) return null
  const items = lines.slice(start, title).map((line) => createItem(line, null))
  return areHeadlines(items) ? { items, sections: [], preamble: [], end: title } : null
}

/** Behind the date and the name that may stand above headlines. */
function skipHeads(lines: readonly TextLine[], start: number): number {
  let at = start
  while (at < start + MAX_LINES_BEFORE && isAbove(lines[at])) at++
  return at
}

function isAbove(line: TextLine | undefined): boolean {
  if (!line || line.opener !== null) return false
  if (namesList(line) || (isSetApart(line) && findSectionName(line) !== null)) return true
  return findFurniture(line.text, furnitureBefore) !== null
}

/** The lines from an index on up to a blank one, if every one may be a headline. */
function findRun(lines: readonly TextLine[], start: number): readonly TextLine[] {
  let end = start
  while (end < lines.length && (end === start || lines[end]?.gap === 0)) end++
  const run = lines.slice(start, end)
  return run.every(isHead) ? run : []
}

const isHead = (line: TextLine | undefined): boolean =>
  line !== undefined &&
  line.opener === null &&
  mayBeHeadline(line) &&
  !endsInStop(line.text) &&
  !startsSmall(line.text) &&
  !/[,，、;；:：]$/u.test(line.text)

/** Names, places and the lines of an address have fewer words than headlines. */
function areHeadlines(items: readonly ListItem[]): boolean {
  const heads = items.map(({ head }) => head)
  if (heads.some(({ text }) => isReached(text))) return false
  const whole = heads.filter(({ text }) => hasWords(text))
  return whole.length * 5 >= heads.length * 4
}

const hasWords = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}|^\d{1,3}[-–:]\d{1,3}$/u.test(word)).length >=
    MIN_WORDS || (text.match(UNSPACED)?.length ?? 0) >= MIN_UNSPACED_CHARACTERS

/** A title, perhaps a line or two such as a byline, and a text. */
function opensArticle(lines: readonly TextLine[], at: number): boolean {
  const title = lines[at]
  if (!title || !isHead(title)) return false
  const below = lines.slice(at + 1, at + 1 + MAX_LINES_AFTER_TITLE)
  const text = below.findIndex((line) => isLong(line.text) || endsAsSentence(line.text))
  return (
    text >= 0 &&
    below
      .slice(0, text)
      .every((line) => line.gap === 0 || findFurniture(line.text, furnitureAfterTitle) !== null)
  )
}
