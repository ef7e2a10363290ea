import { alignWords, type AlignedPair } from '../text/align-words.ts'
import { cutFeedSource } from '../text/feed-source.ts'
import { toChangeKey } from './find-changes.ts'
import { readNames, type NamedWord } from './words/name-likeness.ts'

/** A rewording keeps at least this share of the words of both. */
const leastShare = 0.6
/** Without a name in common, so many telling words must stand in both. */
const leastShared = 3

/** `…: court`: a few words behind the last colon, which are its source. */
const COLON_SOURCE = /^(.*\S)\s*:\s+\S+(?:\s+\S+){0,3}$/su

/** Words that stand between two that both headlines have: one of these places in each headline. */
interface Slot {
  readonly older: readonly NamedWord[]
  readonly newer: readonly NamedWord[]
  /** Where it stands: behind a little word there is a thing, at an end a thing or what it does. */
  readonly place: 'end' | 'behind-little' | 'within'
}

/**
 * Whether a headline says in other words what another said: twice the words they have in common, in their
 * order, are at least 60 % of the words of both (a source after a colon or from a feed left out), and they
 * speak of the same thing: a name, or without one three telling words, is in both, and in no place of the
 * sentence do different names or actors, or without a common name different things, stand for each other.
 * So "Teachers call off strike in Oslo" rewords neither "… in Turin" nor "Nurses call off strike in Oslo".
 * Which of the two is older does not matter; any strings are fine, and one without words rewords nothing.
 */
export function isRewording(older: string, newer: string): boolean {
  const one = readNames(cutSource(older))
  const other = readNames(cutSource(newer))
  const pairs = alignWords(one.map(toChangeKey), other.map(toChangeKey))
  if (pairs.length === 0 || 2 * pairs.length < leastShare * (one.length + other.length))
    return false
  const slots = findSlots(one, other, pairs)
  if (slots.some((slot) => differ(slot, 'name') || differ(slot, 'agent'))) return false
  const kept = pairs.flatMap(([left, right]) => selectKept(one[left], other[right]))
  if (kept.some(({ kind }) => kind === 'name')) return true
  const telling = kept.filter(({ kind }) => kind !== 'idle')
  return telling.length >= leastShared && !slots.some(holdOtherThings)
}

/** A headline without its source, at a colon or from a feed. */
function cutSource(headline: string): string {
  const text = cutFeedSource(headline)
  const before = COLON_SOURCE.exec(text)?.[1] ?? ''
  return before.length > text.length / 2 ? before : text
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
    const place = one[left - 1]?.kind === 'idle' ? 'behind-little' : isEnd ? 'end' : 'within'
    if (older.length > 0 && newer.length > 0) slots.push({ older, newer, place })
    ;[left, right] = [leftAt + 1, rightAt + 1]
  }
  return slots
}

/** Whether both sides of a slot hold words of a kind and have none of them in common. */
const differ = ({ older, newer }: Slot, kind: NamedWord['kind']): boolean =>
  haveNoneInCommon(
    older.filter((word) => word.kind === kind),
    newer.filter((word) => word.kind === kind),
  )

function holdOtherThings({ older, newer, place }: Slot): boolean {
  if (place === 'within') return false
  const isThing = (word: NamedWord): boolean =>
    word.kind !== 'idle' && (place === 'behind-little' || !isDoing(word))
  return haveNoneInCommon(older.filter(isThing), newer.filter(isThing))
}

function haveNoneInCommon(one: readonly NamedWord[], other: readonly NamedWord[]): boolean {
  const keys = one.map(toChangeKey)
  return (
    one.length > 0 && other.length > 0 && !other.some((word) => keys.includes(toChangeKey(word)))
  )
}

/** A word in small letters with the ending of a verb. */
const isDoing = ({ folded, writing }: NamedWord): boolean =>
  writing === 'lower' && /(?:ed|ing|[^s]s)$/.test(folded)
