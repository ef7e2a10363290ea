import type { NamedWord } from './name-likeness.ts'
import { composeSideBySide, differ, holdOtherThings, type Slot } from './side-by-side.ts'

/** From this share on two headlines have one shape, by how many names they have in common. */
const shapeByNames = [0.5, 0.6]
const MIN_MANY_SHARE = 0.75
/** Less will do where they name nothing in common. */
const MIN_NAMED_SHARE = 0.4

/**
 * Whether two headlines of one shape tell different news: in a place of the sentence different names or actors
 * stand, or without a common name different things, or names that differ anywhere. The more names they have in common,
 * the more of the words must be the same for that to count.
 */
export function isOtherNews(one: readonly NamedWord[], other: readonly NamedWord[]): boolean {
  const { share, kept, slots } = composeSideBySide(one, other)
  const names = countNames(one, other, kept)
  if (
    names === 0 &&
    share >= MIN_NAMED_SHARE &&
    one.some(isCertainName) &&
    other.some(isCertainName)
  )
    return true
  if (share < (shapeByNames[names] ?? MIN_MANY_SHARE)) return false
  if (tellOthers(slots)) return true
  return (
    names === 0 &&
    ((one.some(isNameWord) && other.some(isNameWord)) ||
      slots.some((slot) => holdOtherThings(slot) || differ(slot, 'day')))
  )
}

/** How many names are in both, in the same order or moved. */
function countNames(
  one: readonly NamedWord[],
  other: readonly NamedWord[],
  kept: readonly NamedWord[],
): number {
  const named = new Set(other.filter(isNameWord).map(({ key }) => key))
  const moved = one.filter((word) => isNameWord(word) && named.has(word.key))
  return new Set([...kept.filter(isNameWord), ...moved].map(({ key }) => key)).size
}

const isCertainName = ({ kind, writing }: NamedWord): boolean =>
  kind === 'name' && writing === 'capital'

/** Whether a word is read as a name, certain or not. */
export const isNameWord = ({ kind }: NamedWord): boolean => kind === 'name'

/** Whether different names or actors stand for each other. */
export const tellOthers = (slots: readonly Slot[]): boolean =>
  slots.some((slot) => differ(slot, 'name') || differ(slot, 'agent'))
