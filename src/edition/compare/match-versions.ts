import type { LanguageRules } from '../languages/language-rules.ts'
import { findWords } from '../../text/words.ts'
import { normaliseTitle } from '../columns/item-id.ts'
import { compareWords, countWords } from './text-likeness.ts'

/** What is compared: a text and its id, which may tell that two texts are one. */
export interface Versioned {
  readonly id: string
  readonly text: string
}

/** Two lists put side by side; pairs of indexes, ascending by the newer one, each index in one place only. */
export interface VersionMatch {
  readonly same: readonly VersionPair[]
  readonly reworded: readonly VersionPair[]
  readonly gone: readonly number[]
  readonly come: readonly number[]
}

export type VersionPair = readonly [older: number, newer: number]

/** A running story longer than this is not searched to its end for the likest version. */
const MOST_COMPARED = 32

/**
 * Matches two lists of texts: by id, by normalised title, by equal words (only signs changed), and at last
 * by running story, the likest first. `same` are those whose normalised titles are equal. Any lists are
 * fine; what stands several times is matched in its order. Near-linear.
 */
export function matchVersions(
  older: readonly Versioned[],
  newer: readonly Versioned[],
  findStories: LanguageRules['findStories'],
): VersionMatch {
  const olderLeft = new Set(older.keys())
  const newerLeft = new Set(newer.keys())
  const take = (pairs: readonly VersionPair[]): readonly VersionPair[] => {
    for (const [left, right] of pairs) {
      olderLeft.delete(left)
      newerLeft.delete(right)
    }
    return pairs
  }
  const pairBy = (keyOf: (one: Versioned) => string): readonly VersionPair[] =>
    take(pairByKey(older, olderLeft, newer, newerLeft, keyOf))
  const isSame = ([left, right]: VersionPair): boolean =>
    haveSameTitle(older[left]?.text ?? '', newer[right]?.text ?? '')
  const byId = pairBy(({ id }) => id)
  const byTitle = pairBy(({ text }) => normaliseTitle(text))
  const byWords = pairBy(({ text }) => joinWords(text))
  const byStory = take(pairByStory(older, [...olderLeft], newer, [...newerLeft], findStories))
  return {
    same: sortPairs([...byId.filter(isSame), ...byTitle]),
    reworded: sortPairs([...byId.filter((pair) => !isSame(pair)), ...byWords, ...byStory]),
    gone: [...olderLeft],
    come: [...newerLeft],
  }
}

const haveSameTitle = (one: string, other: string): boolean =>
  one === other || normaliseTitle(one) === normaliseTitle(other)

const joinWords = (text: string): string =>
  findWords(text)
    .map(({ folded }) => folded)
    .join(' ')

const sortPairs = (pairs: readonly VersionPair[]): readonly VersionPair[] =>
  pairs.toSorted((one, other) => one[1] - other[1])

function pairByKey(
  older: readonly Versioned[],
  olderLeft: ReadonlySet<number>,
  newer: readonly Versioned[],
  newerLeft: ReadonlySet<number>,
  keyOf: (one: Versioned) => string,
): readonly VersionPair[] {
  const places = new Map<string, number[]>()
  for (const index of [...olderLeft].reverse()) {
    const one = older[index]
    const key = one ? keyOf(one) : ''
    const others = places.get(key)
    if (others) others.push(index)
    else places.set(key, [index])
  }
  const pairs: VersionPair[] = []
  for (const index of newerLeft) {
    const one = newer[index]
    const key = one ? keyOf(one) : ''
    const place = key ? places.get(key)?.pop() : undefined
    if (place !== undefined) pairs.push([place, index])
  }
  return pairs
}

function pairByStory(
  older: readonly Versioned[],
  olderLeft: readonly number[],
  newer: readonly Versioned[],
  newerLeft: readonly number[],
  findStories: LanguageRules['findStories'],
): readonly VersionPair[] {
  const olderTexts = olderLeft.map((index) => older[index]?.text ?? '')
  const newerTexts = newerLeft.map((index) => newer[index]?.text ?? '')
  const pairs: VersionPair[] = []
  for (const story of findStories([...newerTexts, ...olderTexts])) {
    const after = story.filter((at) => at < newerTexts.length)
    const before = story.flatMap((at) => (at < newerTexts.length ? [] : at - newerTexts.length))
    for (const [left, right] of pairLikest(before, olderTexts, after, newerTexts))
      pairs.push([olderLeft[left] ?? -1, newerLeft[right] ?? -1])
  }
  return pairs
}

/** Pairs of one story, the likest first; each text is taken once. */
function pairLikest(
  before: readonly number[],
  olderTexts: readonly string[],
  after: readonly number[],
  newerTexts: readonly string[],
): readonly VersionPair[] {
  const counted = before
    .slice(0, MOST_COMPARED)
    .map((left) => [left, countWords(olderTexts[left] ?? '')] as const)
  const likely = after.slice(0, MOST_COMPARED).flatMap((right) => {
    const words = countWords(newerTexts[right] ?? '')
    return counted.map(([left, other]) => ({ left, right, likeness: compareWords(other, words) }))
  })
  likely.sort((one, other) => other.likeness - one.likeness)
  const taken = { older: new Set<number>(), newer: new Set<number>() }
  return likely.flatMap(({ left, right }): readonly VersionPair[] => {
    if (taken.older.has(left) || taken.newer.has(right)) return []
    taken.older.add(left)
    taken.newer.add(right)
    return [[left, right]]
  })
}
