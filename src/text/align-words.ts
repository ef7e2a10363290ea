import { countWhile } from './count-while.ts'

/** Above this many cells a stretch without anchors is left unaligned, so that time stays near-linear. */
const MAX_CELLS = 400_000

/** Two words that stand for each other: their indexes in the older and in the newer text. */
export type AlignedPair = readonly [older: number, newer: number]

/**
 * Pairs of equal words in the order of both texts, as many as a longest common subsequence has.
 * Long texts are first cut at words that occur once in each (patience diff), which keeps a few
 * thousand words near-linear and may then give fewer pairs. Any lists are fine.
 */
export function alignWords(older: readonly string[], newer: readonly string[]): AlignedPair[] {
  const pairs: AlignedPair[] = []
  let start = 0
  let olderEnd = older.length
  let newerEnd = newer.length
  while (start < olderEnd && start < newerEnd && older[start] === newer[start]) {
    pairs.push([start, start])
    start += 1
  }
  const tail: AlignedPair[] = []
  while (olderEnd > start && newerEnd > start && older[olderEnd - 1] === newer[newerEnd - 1]) {
    olderEnd -= 1
    newerEnd -= 1
    tail.push([olderEnd, newerEnd])
  }
  const middle = alignMiddle(older.slice(start, olderEnd), newer.slice(start, newerEnd))
  for (const [left, right] of middle) pairs.push([left + start, right + start])
  for (const pair of tail.reverse()) pairs.push(pair)
  return pairs
}

function alignMiddle(older: readonly string[], newer: readonly string[]): readonly AlignedPair[] {
  if (older.length === 0 || newer.length === 0) return []
  if (older.length * newer.length <= MAX_CELLS) return alignFully(older, newer)
  const anchors = findAnchors(older, newer)
  if (anchors.length === 0) return []
  const pairs: AlignedPair[] = []
  let [olderFrom, newerFrom] = [0, 0]
  for (const [olderAt, newerAt] of [...anchors, [older.length, newer.length] as const]) {
    const stretch = alignWords(older.slice(olderFrom, olderAt), newer.slice(newerFrom, newerAt))
    for (const [left, right] of stretch) pairs.push([left + olderFrom, right + newerFrom])
    if (olderAt < older.length) pairs.push([olderAt, newerAt])
    olderFrom = olderAt + 1
    newerFrom = newerAt + 1
  }
  return pairs
}

/** The longest common subsequence by its table; the older text's first fitting word wins. */
function alignFully(older: readonly string[], newer: readonly string[]): readonly AlignedPair[] {
  const width = newer.length + 1
  const lengths = new Uint16Array((older.length + 1) * width)
  for (let i = older.length - 1; i >= 0; i -= 1) {
    for (let j = newer.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      lengths[at] =
        older[i] === newer[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  const pairs: AlignedPair[] = []
  let [i, j] = [0, 0]
  while (i < older.length && j < newer.length) {
    const at = i * width + j
    if (older[i] === newer[j]) pairs.push([i++, j++])
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}

/** The longest ascending run of words that occur exactly once in both texts. */
function findAnchors(older: readonly string[], newer: readonly string[]): readonly AlignedPair[] {
  const newerPlaces = findSingles(newer)
  const candidates: AlignedPair[] = []
  for (const [word, olderAt] of findSingles(older)) {
    const newerAt = newerPlaces.get(word)
    if (newerAt !== undefined) candidates.push([olderAt, newerAt])
  }
  return selectAscending(candidates)
}

/** Place of each word that occurs once, in the text's order. */
function findSingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const places = new Map<string, number>()
  for (const [index, word] of words.entries()) if (counts.get(word) === 1) places.set(word, index)
  return places
}

/** The longest subsequence of pairs that ascends on both sides (patience sorting). */
function selectAscending(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  interface Card {
    readonly pair: AlignedPair
    readonly before: Card | null
  }
  const piles: Card[] = []
  for (const pair of pairs) {
    const pile = countWhile(piles.length, (at) => (piles[at]?.pair[1] ?? 0) < pair[1])
    piles[pile] = { pair, before: piles[pile - 1] ?? null }
  }
  const chosen: AlignedPair[] = []
  for (let card = piles.at(-1) ?? null; card; card = card.before) chosen.push(card.pair)
  return chosen.reverse()
}
