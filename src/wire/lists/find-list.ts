import { kind } from '../lines/line-kind.ts'
import { findFurniture, furnitureAfterTitle, furnitureBefore } from '../shapes/furniture-shape.ts'
import { opensWithTime } from './clock.ts'
import { cutLink } from './linked-text.ts'
import { isDialogue } from './dialogue.ts'
import { type Items, readItems } from './items.ts'
import { findSectionName, isSetApart } from './section-name.ts'
import {
  endsAsSentence,
  endsInStop,
  isLong,
  startsLower,
  type TextLine,
  widthOf,
} from './text-line.ts'

const MAX_LINES_BEFORE = 3
const SAMPLE_LINES = 400
const OF_LISTS =
  /\b(?:news|headlines?|stories|in brief|briefs|elsewhere|briefing|brief|digest|top|today|latest|morning|evening|update|most (?:viewed|read|popular|shared)|trending|meistgelesen|schlagzeilen|nachrichten|titres|noticias|titulares)\b/i

/** The same in scripts whose words `\b` does not part, and in some more languages. */
const OF_LISTS_ELSEWHERE =
  /à la une|l[’']essentiel|en bref|notizie|titoli|prima pagina|nieuws|koppen|nyheter|nyheder|rubriker|overskrifter|uutiset|wiadomości|zprávy|titulky|știri|hírek|haber|manşet|son dakika|gündem|tin tức|berita|manchetes|notícias|titulares|новост|главн|заголов|новини|ειδήσεις|τίτλοι|العناوين|عناوين|الأخبار|أخبار|أبرز|خبر|تیتر|כותרות|חדשות|समाचार|खबर|सुर्खि|要闻|要聞|新闻|新聞|头条|頭條|速览|ニュース|見出し|ヘッドライン|뉴스|헤드라인|주요|ข่าว/iu

/**
 * The list that begins at the line with index `start`, after at most three lines that introduce it; `null` where
 * none does, as the points of an article are none.
 */
export function findList(lines: readonly TextLine[], start: number): Items | null {
  const opens = createOpens(lines, start)
  const first = findFirst(lines, start, opens)
  if (first === null || isDialogue(lines, first)) return null
  const before = lines.slice(start, first)
  const heading = findHeading(before, lines[first])
  const { items, sections, end } = readItems(lines, first, opens, heading)
  const list = { items, sections, preamble: before.filter((line) => line !== heading), end }
  return isList(list, before, lines) ? list : null
}

/** The openers of items in this file: bullets and numbers, and times and links where most lines begin with one. */
function createOpens(lines: readonly TextLine[], start: number): (line: TextLine) => boolean {
  const sample = lines.slice(start, start + SAMPLE_LINES)
  const plain = sample.filter(({ opener }) => opener === null)
  const timed = isMost(plain, ({ text }) => opensWithTime(text))
  const linked = isMost(plain, ({ text }) => /^[[<*_]/.test(text) && cutLink(text).link !== null)
  const numbered = isCounted(sample)
  return ({ text, opener }) => {
    if (opener !== null) return opener.type === 'bullet' || (opener.type === 'number' && numbered)
    if (timed && opensWithTime(text)) return true
    return linked && /^[[<*_]/.test(text) && cutLink(text).link !== null
  }
}

const isMost = (lines: readonly TextLine[], fits: (line: TextLine) => boolean): boolean => {
  const count = lines.filter(fits).length
  return count >= 2 && count * 10 >= lines.length * 4
}

/** Whether the numbers before lines count them, from whatever number on, or are all the same, as Markdown allows. */
function isCounted(lines: readonly TextLine[]): boolean {
  const numbers = lines.flatMap(({ opener }) => (opener?.type === 'number' ? opener.number : []))
  const counted = numbers.filter((number, at) => {
    const before = numbers[at - 1]
    return before === undefined || number > before || number === before - 1 || number === 1
  })
  return numbers.length >= 2 && counted.length * 10 >= numbers.length * 8
}

/** The index of the first item, if no more than an introduction stands before it. */
function findFirst(
  lines: readonly TextLine[],
  start: number,
  opens: (line: TextLine) => boolean,
): number | null {
  let sentences = 0
  for (let index = start; index <= start + MAX_LINES_BEFORE; index++) {
    const line = lines[index]
    if (!line) return null
    if (opens(line)) return index
    if (findFurniture(line.text, furnitureBefore) !== null) continue
    if (isLong(line.text) && !/[:：]$/.test(line.text)) return null
    if (endsInStop(line.text) && ++sentences > 1) return null
  }
  return null
}

/** The line right before the first item, where it is the head of its section. */
function findHeading(before: readonly TextLine[], first: TextLine | undefined): TextLine | null {
  const last = before.findLast((line) => line.kind !== kind.rule)
  if (!last || !first || first.gap > 2) return null
  return findSectionName(last) === null || /^#\s/.test(last.text) ? null : last
}

const saysList = (text: string): boolean => OF_LISTS.test(text) || OF_LISTS_ELSEWHERE.test(text)

const MIN_ITEMS = 2
const MIN_TITLE_CHARACTERS = 20
const MIN_SENTENCE_CHARACTERS = 60
const TO_READERS =
  /\b(?:unsubscribe|subscri\w+|sign(?:ed)? up|newsletters?|thanks?|e-?mails?|copyright|you|your|us|abmelden|abonnieren|danke|sie erhalten)\b|©/i
const MAX_POINTS = 3
const NAME_CHARACTERS = 60
const MAX_LINES_AFTER = 3
const MAX_LINES_TO_READERS = 12

/** Whether a line says that a list of news follows: `More headlines:`. */
export const namesList = (line: TextLine): boolean =>
  line.text.length <= NAME_CHARACTERS &&
  saysList(line.text) &&
  !/release|mitteilung/i.test(line.text) &&
  findSectionName(line) !== null

/** Whether no more than a line or two follows, of thanks say, or some that speak to the reader: that is no article. */
export function isOver(lines: readonly TextLine[], end: number): boolean {
  const rest = lines.slice(end, end + MAX_LINES_TO_READERS + 1)
  const most = rest.slice(0, 2).some(({ text }) => TO_READERS.test(text))
    ? MAX_LINES_TO_READERS
    : MAX_LINES_AFTER
  if (rest.length > most) return false
  return !rest.some(({ text }) => isLong(text)) && !isShortArticle(rest)
}

/** A title, and a sentence or two that do not speak to the reader. */
function isShortArticle([title, ...texts]: readonly TextLine[]): boolean {
  if (!title || title.gap === 0 || endsInStop(title.text)) return false
  if (widthOf(title.text) < MIN_TITLE_CHARACTERS) return false
  return (
    texts.some(({ text }) => widthOf(text) >= MIN_SENTENCE_CHARACTERS && endsAsSentence(text)) &&
    !texts.some(({ text }) => TO_READERS.test(text))
  )
}

function isList(
  { items, sections, end }: Items,
  before: readonly TextLine[],
  lines: readonly TextLine[],
): boolean {
  if (items.length < MIN_ITEMS && (end < lines.length || before.length > 0)) return false
  const introduction = before.filter((line) => findFurniture(line.text, furnitureBefore) === null)
  if (introduction.length === 0 || sections.length > 1) return true
  // Points of a text have no addresses of their own.
  if (items.length >= MIN_ITEMS && items.every(({ links }) => links.length > 0)) return true
  const texts = items.map(({ head }) => head.text.slice(head.opener?.length ?? 0))
  const share = (fits: (text: string) => boolean): number =>
    texts.filter(fits).length / texts.length
  if (share(startsLower) > 0.5) return false
  const after = lines[end]
  const isNamed = introduction.some((line) => saysList(line.text) || isSetApart(line))
  if (after === undefined) return isNamed || share(endsInStop) < 0.5
  if (items.length > MAX_POINTS && isOver(lines, end)) return share(endsInStop) < 0.5
  // What is headline and title alike is no point of the text between.
  const isTitle = texts.includes(after.text)
  return mayBeTitle(after, lines[end + 1]) && (isNamed || isTitle || items.length > MAX_POINTS)
}

/** A line after a list that is no text of an article the list would be the points of. */
function mayBeTitle(line: TextLine, next: TextLine | undefined): boolean {
  if (line.gap === 0 || isLong(line.text) || endsInStop(line.text)) return false
  return (
    findFurniture(line.text, furnitureAfterTitle) === null &&
    (next === undefined || !endsAsSentence(line.text))
  )
}
