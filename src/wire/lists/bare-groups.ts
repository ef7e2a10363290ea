import { cutGroups } from './grouped-list.ts'
import { findSectionName } from './section-name.ts'
import {
  countSpacedWords,
  endsAsSentence,
  endsInStop,
  startsLower,
  type TextLine,
} from './text-line.ts'

const MIN_GROUPS = 3
const MAX_LINES = 3

const isLower = ({ gap, text }: TextLine): boolean => gap === 0 && startsLower(text)

/** Whether each headline stands apart, and what is right below one goes on with it: in lower case, or for want of room. */
export function areWrapped(lines: readonly TextLine[]): boolean {
  const groups = cutGroups(lines)
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const goesOn = ({ text }: TextLine, at: number, group: readonly TextLine[]): boolean => {
    const before = group[at - 1]?.text
    const word = text.split(' ', 1)[0] ?? ''
    return before === undefined || startsLower(text) || before.length + 1 + word.length > width
  }
  const fits = (group: readonly TextLine[]): boolean =>
    group.length <= MAX_LINES &&
    group.every((line, at, all) => !endsAsSentence(line.text) && goesOn(line, at, all))
  return groups.length >= MIN_GROUPS && lines.slice(1).some(isLower) && groups.every(fits)
}

const MAX_NAME_CHARACTERS = 80
const MAX_WORDS_OF_NAME = 5
/** What lists of any day begin with. */
const OF_ANY_DAY =
  /^(?:(?:news |daily |weekly )?(?:round-?up|diary|agenda|digest|briefs|rundown)|brèves|kurzmeldungen)\b/iu
/** What lists of one day are called, and the day right behind. */
const OF_A_DAY =
  /\b(?:news|headlines|stories|results|scores|fixtures|cases|listings|briefs?|brèves|bulletin|meldungen|ergebnisse|resultados|résultats)\b[\s,:–—-]{1,3}(?:(?:for|of|on|from|du|vom|am|del) )?(?:\p{L}{3,10},? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?\p{L}{3,10}|\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}[./]\d{1,2}|\d{4}-\d{2}-\d{2})(?:,? (?:de )?\d{4}|[./]\d{2,4})?$/iu

/**
 * The line with day and issue of a paper, below its name: `Monday 30 November 2026 - Evening edition`. A day by itself
 * heads the headlines that came on it.
 */
const OPENS_WITH_DAY =
  /^(?:\p{L}{3,10},? )?(?:\d{1,2}\.? \p{L}{3,10}|\p{L}{3,10} \d{1,2},?) \d{4}\W{1,3}\p{L}.{1,40}$/u

/**
 * How many of the first lines are the name of all: one that stands apart from lines that stand together and says what
 * they are, `Northern results, Saturday 28 November`, `Diary of events`; or the name of a paper with its day below.
 */
export function countNameLines(lines: readonly TextLine[]): number {
  const [name, day, below] = lines
  const isPaper =
    name !== undefined &&
    day?.gap === 0 &&
    (below?.gap ?? 0) > 0 &&
    OPENS_WITH_DAY.test(day.text) &&
    name.text.length <= MAX_NAME_CHARACTERS &&
    !endsAsSentence(name.text)
  if (isPaper) return 2
  return isNameOfAll(lines) ? 1 : 0
}

function isNameOfAll([first, ...rest]: readonly TextLine[]): boolean {
  if (!first || rest[0]?.gap === 0 || !rest.some(({ gap }) => gap === 0)) return false
  if (first.text.length > MAX_NAME_CHARACTERS || endsInStop(first.text)) return false
  const name = first.text.replace(/\s*\([^()]*\)$/, '')
  const isShort = name.split(' ').length <= MAX_WORDS_OF_NAME
  return (isShort && OF_ANY_DAY.test(name)) || OF_A_DAY.test(name)
}

const MAX_NAME_WORDS = 2
const MIN_WORDS = 3

/** The first lines of all groups that blank lines part, where each is a name and all others have more words. */
export function findNames(lines: readonly TextLine[]): readonly TextLine[] {
  const groups = cutGroups(lines)
  const areNamed = groups.every(
    ([name, ...heads]) =>
      name !== undefined &&
      countSpacedWords(name) <= MAX_NAME_WORDS &&
      findSectionName(name) !== null &&
      heads.length > 0 &&
      heads.every((line) => countSpacedWords(line) >= MIN_WORDS && !endsInStop(line.text)),
  )
  return groups.length > 1 && areNamed ? groups.flatMap((group) => group.slice(0, 1)) : []
}
