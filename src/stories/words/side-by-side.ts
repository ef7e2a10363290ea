import { alignWords, type AlignedPair } from '../../text/align-words.ts'
import type { NamedWord } from './name-likeness.ts'

/** The words of each headline between two words that both have in common. */
export interface Slot {
  readonly older: readonly NamedWord[]
  readonly newer: readonly NamedWord[]
  /** Position: behind a function word the words name a thing, at an end a thing or what it does. */
  readonly place: 'end' | 'behind-little' | 'within'
}

/** Two headlines side by side. */
export interface SideBySide {
  /** Twice the words in common, in their order, over the words of both. */
  readonly share: number
  /** The words in common. */
  readonly kept: readonly NamedWord[]
  readonly slots: readonly Slot[]
}

/** Puts the words of two headlines side by side by those they have in common, in their order. */
export function composeSideBySide(
  one: readonly NamedWord[],
  other: readonly NamedWord[],
): SideBySide {
  const pairs = alignWords(
    one.map(({ key }) => key),
    other.map(({ key }) => key),
  )
  const words = one.length + other.length
  return {
    share: words === 0 ? 0 : (2 * pairs.length) / words,
    kept: pairs.flatMap(([left, right]) => selectKept(one[left], other[right])),
    slots: findSlots(one, other, pairs),
  }
}

/** Of a word that both have the more certain reading: a capital at the start of one may be a name in the other. */
const selectKept = (
  one: NamedWord | undefined,
  other: NamedWord | undefined,
): readonly NamedWord[] => (one && other ? [other.kind === 'name' ? other : one] : [])

function findSlots(
  one: readonly NamedWord[],
  other: readonly NamedWord[],
  pairs: readonly AlignedPair[],
): readonly Slot[] {
  const slots: Slot[] = []
  let [left, right] = [0, 0]
  for (const [leftAt, rightAt] of [...pairs, [one.length, other.length] as const]) {
    const [older, newer] = [one.slice(left, leftAt), other.slice(right, rightAt)]
    const isEnd = left === 0 || leftAt === one.length
    const place = isIdle(one[left - 1]) ? 'behind-little' : isEnd ? 'end' : 'within'
    if (older.length > 0 && newer.length > 0) slots.push({ older, newer, place })
    ;[left, right] = [leftAt + 1, rightAt + 1]
  }
  return slots
}

/** Whether both sides of a slot hold words of a kind and have none of them in common. */
export const differ = ({ older, newer }: Slot, kind: NamedWord['kind']): boolean =>
  haveNoneInCommon(
    older.filter((word) => word.kind === kind),
    newer.filter((word) => word.kind === kind),
  )

/** Whether different things stand for each other in a slot where things stand. */
export function holdOtherThings({ older, newer, place }: Slot): boolean {
  if (place === 'within') return false
  const isThing = (word: NamedWord): boolean =>
    !isIdle(word) && (place === 'behind-little' || !isDoing(word))
  return haveNoneInCommon(older.filter(isThing), newer.filter(isThing))
}

/** Whether a word tells nothing by itself. */
export const isIdle = (word: NamedWord | undefined): boolean =>
  word?.kind === 'idle' || word?.kind === 'day'

function haveNoneInCommon(one: readonly NamedWord[], other: readonly NamedWord[]): boolean {
  const keys = one.map(({ key }) => key)
  return one.length > 0 && other.length > 0 && !other.some((word) => keys.includes(word.key))
}

/** A word in small letters with the ending of a verb. */
const isDoing = ({ folded, writing }: NamedWord): boolean =>
  writing === 'lower' && /(?:ed|ing|[^s]s)$/.test(folded)
