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
