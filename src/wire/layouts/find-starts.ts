import { findFurniture, furnitureAfterTitle, furnitureOfDays } from '../shapes/furniture-shape.ts'
import { isSending } from '../shapes/sending.ts'
import { findTime } from '../lists/clock.ts'
import { cutGroups } from '../lists/grouped-list.ts'
import { namesList } from '../lists/find-list.ts'
import { isSetApart } from '../lists/section-name.ts'
import {
  countSpacedWords,
  endsAsSentence,
  endsInStop,
  isLong,
  startsLower,
  type TextLine,
} from '../lists/text-line.ts'
import { isCoded, isDeskSlug } from '../shapes/desk-codes.ts'
import { isByline } from '../articles/is-byline.ts'
import { isDateLine } from '../articles/date-line.ts'
import { STORY_LABEL } from '../articles/line-labels.ts'

const MIN_STORIES = 3
const MIN_LABELLED_STORIES = 2
const MAX_LINES_BEFORE = 4
const MAX_NAME_CHARACTERS = 40
const MIN_SENTENCE_CHARACTERS = 60
const MAX_TITLE_CHARACTERS = 120
const MIN_WORDS = 4
const MAX_SECTION_WORDS = 3
/** Longest line of text that may have been wrapped at a width. */
const MAX_WRAPPED_CHARACTERS = 100

/** Lines that stand together: a title with its text right below. */
interface Brief {
  /** The line that the story begins with: its time or its code, or else its title. */
  readonly first: TextLine
  readonly title: TextLine
  readonly below: readonly TextLine[]
}

/**
 * The lines that stories begin with where each has its title right above its text and blank lines part them, as in
 * newsletters, columns of short notices, pages that are written to all day and the copy of some agencies; none where
 * the titles may be the subheads of one article.
 *
 *     Lamp found in school cellar
 *     A lamp that once guided trawlers has been found behind a boiler.
 *
 *     Harbour bridge approved
 *     The council has approved a bridge over the harbour. Work begins in May.
 */
export function findStarts(lines: readonly TextLine[]): readonly TextLine[] {
  const groups = cutGroups(lines)
  const labelled = findLabelled(groups)
  if (labelled.length >= MIN_LABELLED_STORIES) return labelled
  const apart = findApart(groups)
  const above = lines.filter(({ at }) => at < (apart[0]?.at ?? 0))
  if (
    apart.length >= MIN_STORIES &&
    above.length < MIN_STORIES &&
    above.every((line) => mayStandBefore(line) || !/\p{Ll}/u.test(line.text))
  )
    return apart
  const briefs = groups.flatMap(
    (group, at) => readBrief(group) ?? readTimed(group, groups[at + 1]) ?? [],
  )
  const [first] = briefs
  if (!first || briefs.length < MIN_STORIES) return []
  const before = groups
    .slice(
      0,
      groups.findIndex((group) => group.includes(first.first)),
    )
    .flat()
  const others = groups.length - briefs.length
  if (before.length > MAX_LINES_BEFORE || !before.every(mayStandBefore)) return []
  if (!areStories(briefs, before, others)) return []
  // Among titles in capitals one may stand above lines that are no text.
  const rolls = briefs.every(({ title }) => isSetApart(title)) ? groups.filter(isRoll) : []
  const starts = [
    ...briefs.map((brief) => brief.first),
    ...rolls.flatMap((roll) => roll.slice(0, 1)),
  ]
  return starts.filter(({ at }) => at >= first.first.at).toSorted((one, other) => one.at - other.at)
}

/** The first lines of groups that begin with the label of a story and have a text below, right or behind a blank line. */
const findLabelled = (groups: readonly (readonly TextLine[])[]): readonly TextLine[] =>
  groups.flatMap(([first, ...rest], at) => {
    const below = rest[0] ?? groups[at + 1]?.[0]
    const isLabel = first !== undefined && STORY_LABEL.test(first.text) && below !== undefined
    return isLabel && !STORY_LABEL.test(below.text) ? first : []
  })

const MAX_OLD_TITLE_CHARACTERS = 80

/** Titles in capitals with a stop behind them and their text behind a blank line, as old papers have them. */
const findApart = (groups: readonly (readonly TextLine[])[]): readonly TextLine[] =>
  groups.flatMap(([title, ...more], at) => {
    const below = groups[at + 1]?.at(-1)
    const isOld =
      title !== undefined &&
      more.length === 0 &&
      title.text.length <= MAX_OLD_TITLE_CHARACTERS &&
      /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*\.["'”’]?$/u.test(title.text) &&
      !/\d{4}/.test(title.text)
    return isOld && below !== undefined && isText(below) && /\p{Ll}/u.test(below.text) ? title : []
  })

/** Whether what stands above the first title is the name of a list or paper, and no text. */
const mayStandBefore = ({ text }: TextLine): boolean =>
  !isLong(text) && !endsInStop(text) && (!isByline(text) || /\bnews$/i.test(text))

const isRoll = ([head, ...rest]: readonly TextLine[]): boolean =>
  head !== undefined && rest.length > 0 && isSetApart(head) && !rest.some(isText)

/** A long line that ends in an abbreviation (`at 10 a.m.`) is a sentence too. */
const isText = ({ text }: TextLine): boolean =>
  isLong(text) ||
  endsAsSentence(text) ||
  (text.length >= MIN_SENTENCE_CHARACTERS && text.endsWith('.'))

/** Letters to subscribers have a picture before each title. */
const PICTURE = /^\p{Extended_Pictographic}/u

/** Whether titles are those of stories: by their words, their capitals, or by what stands between them and the text. */
function areStories(
  briefs: readonly Brief[],
  before: readonly TextLine[],
  others: number,
): boolean {
  const most = (fits: (brief: Brief) => boolean): boolean =>
    briefs.filter(fits).length * 10 >= briefs.length * 7
  const titles = briefs.map(({ title }) => title.text)
  if (new Set(titles).size * 10 < titles.length * 8) return false
  if (titles.filter((text) => /[?:]$/.test(text)).length * 2 >= titles.length) return false
  if (most(({ first, title }) => first !== title)) return true
  if (most(({ title }) => PICTURE.test(title.text))) return true
  if (most(({ below }) => isBesideTitle(below[0]?.text ?? ''))) return true
  const [name, ...more] = before
  const isTitled = name !== undefined && more.length === 0 && !isSection(name)
  const hasWords = (least: number) => (brief: Brief) => countSpacedWords(brief.title) >= least
  if (briefs.every(({ title }) => isSetApart(title)))
    return most(hasWords(2)) && (name !== undefined || others <= 1 + briefs.length / 2)
  // Paragraphs apart from their title are those of one article with subheads, as a title above them all is.
  if (others > 1 + before.length || isTitled) return false
  if (name === undefined) return most(hasWords(MIN_WORDS))
  return briefs.filter(hasWords(2)).length * 2 >= briefs.length
}

const isSection = (line: TextLine): boolean =>
  isSetApart(line) || namesList(line) || countSpacedWords(line) <= MAX_SECTION_WORDS

/** A title right above text, below what may stand above a title; `null` for other lines that stand together. */
function readBrief(group: readonly TextLine[]): Brief | null {
  const index = group.findIndex(({ text }) => !isAbove(text))
  const [title, ...below] = group.slice(Math.max(0, index))
  const [first] = group
  const text = below.find((line) => !isBesideTitle(line.text))
  if (!first || !title || !text || !isTitle(title)) return null
  if (startsLower(below[0]?.text ?? '') || isFull(title, below) || !isProse(below)) return null
  return { first, title, below }
}

/** A title right below its time, with its text behind a blank line. */
function readTimed(group: readonly TextLine[], below: readonly TextLine[] = []): Brief | null {
  const [first, title] = group
  if (!first || !title || group.length > 2 || !isAbove(first.text) || !isTitle(title)) return null
  return below[0] && isText(below[0]) ? { first, title, below } : null
}

/** Who wrote a story, or when. */
const isBesideTitle = (text: string): boolean => isByline(text) || isDateLine(text)

const isAbove = (text: string): boolean =>
  findTime(text) !== null ||
  findFurniture(text, furnitureOfDays) !== null ||
  isCoded(text) ||
  isDeskSlug(text) ||
  isSending(text)

function isTitle({ text, opener }: TextLine): boolean {
  if (opener !== null || text.length > MAX_TITLE_CHARACTERS || !/\p{L}/u.test(text)) return false
  if (endsInStop(text) || startsLower(text) || /[,;]$/.test(text)) return false
  return isLong(text) ? false : findFurniture(text, furnitureAfterTitle) === null
}

/** Whether the title fills its line, as the first of a wrapped paragraph does. */
function isFull({ text }: TextLine, below: readonly TextLine[]): boolean {
  const width = below.reduce((most, line) => Math.max(most, line.text.length), 0)
  const word = below[0]?.text.split(' ', 1)[0] ?? ''
  return text.length + 1 + word.length > width
}

/** Whether lines are paragraphs, or the lines of one that was wrapped; verse begins each of its own with a capital. */
function isProse(below: readonly TextLine[]): boolean {
  const texts = below.filter(({ text }) => !isBesideTitle(text))
  const ended = texts.filter(isText).length
  const [opening, ...rest] = texts
  // Letters to a paper have their writer below.
  if (
    opening &&
    isText(opening) &&
    rest.every((line) => isText(line) || line.text.length <= MAX_NAME_CHARACTERS)
  )
    return true
  if (ended * 2 >= texts.length) return true
  const last = texts.at(-1)
  if (!last || !isText(last) || texts.some(({ text }) => text.length > MAX_WRAPPED_CHARACTERS))
    return false
  return texts.slice(1).filter(({ text }) => startsLower(text)).length * 3 >= texts.length - 1
}
