import { isRewording } from '../../stories/is-rewording.ts'
import type { NameWords } from '../../stories/words/name-words.ts'
import { findWords } from '../../text/words.ts'
import { normaliseTitle } from '../columns/title-hash.ts'
import { compareWords, countEachWord, type WordCounts } from './text-likeness.ts'

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

/** Candidates compared with one text to find its rewording: those that share most words with it. */
const MAX_CANDIDATES = 12
/** Pairs whose words are less alike than this, in any order and form, are not compared further. */
const MIN_LIKENESS = 0.4
/** Words that occur in more texts than this are no evidence for a candidate, which keeps time near-linear. */
const MAX_POSTINGS = 64

/**
 * Matches two lists of texts: by id, by normalised title, by equal words (only signs changed), and at last
 * by `isRewording`, the likest first; what is left is gone and new. `same` are those whose normalised titles are equal.
 * Any lists are fine; what stands several times is matched in its order. Near-linear.
 */
export function matchVersions(
  names: NameWords,
  older: readonly Versioned[],
  newer: readonly Versioned[],
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
  const byRewording = take(pairByRewording(names, older, [...olderLeft], newer, [...newerLeft]))
  return {
    same: sortPairs([...byId.filter(isSame), ...byTitle]),
    reworded: sortPairs([...byId.filter((pair) => !isSame(pair)), ...byWords, ...byRewording]),
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

/** Pairs of rewordings, the likest first; each text is taken once. */
function pairByRewording(
  names: NameWords,
  older: readonly Versioned[],
  olderLeft: readonly number[],
  newer: readonly Versioned[],
  newerLeft: readonly number[],
): readonly VersionPair[] {
  const counted = olderLeft.map((left) => countEachWord(older[left]?.text ?? ''))
  const postings = indexWords(counted)
  const likely = newerLeft.flatMap((right) => {
    const text = newer[right]?.text ?? ''
    const words = countEachWord(text)
    return findCandidates(words, postings).flatMap((at) => {
      const [left = -1, other] = [olderLeft[at], counted[at]]
      const likeness = other ? compareWords(other, words) : 0
      const isOne = likeness >= MIN_LIKENESS && isRewording(names, older[left]?.text ?? '', text)
      return isOne ? [{ left, right, likeness }] : []
    })
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

/** The texts that hold each word, by index. */
function indexWords(texts: readonly WordCounts[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  for (const [at, { counts }] of texts.entries()) {
    for (const word of counts.keys()) {
      const places = postings.get(word)
      if (places) places.push(at)
      else postings.set(word, [at])
    }
  }
  return postings
}

/** The texts that share most words with one, by its words that few texts hold. */
function findCandidates(
  { counts }: WordCounts,
  postings: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>()
  for (const word of counts.keys()) {
    const places = postings.get(word) ?? []
    if (places.length > MAX_POSTINGS) continue
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1)
  }
  return [...shared]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MAX_CANDIDATES)
    .map(([at]) => at)
}
