import { createPostings } from './postings.ts'
import { sumShared, type SharedStems } from './shared-stems.ts'
import type { Vectors } from './vectors.ts'

/** Two headlines that may report one story, `left` before `right`, and their cosine. */
export interface Neighbours {
  readonly left: number
  readonly right: number
  readonly similarity: number
  /** Whether what they share tells enough by itself. */
  readonly isSure: boolean
}

const MAX_NEIGHBOURS = 5
/** What two headlines of one story share tells at least this much (`StemWeights.evidence`). */
const MIN_EVIDENCE = 4
/** From this on it tells enough by itself. */
const SURE_EVIDENCE = 6
/** For two headlines of at least this similarity less evidence is enough. */
const veryAlike = { similarity: 0.35, evidence: 5 }

const sureAt = (similarity: number): number =>
  similarity < veryAlike.similarity ? SURE_EVIDENCE : veryAlike.evidence

/** Whether what two headlines share tells this much, each name with its titles being one thing of several. */
const isEnough = ({ things, evidence }: SharedStems, least: number): boolean =>
  things > 1 && evidence >= least

/** Headlines between two reports of progress. */
const HEADLINES_PER_REPORT = 1024

/**
 * For each headline its nearest ones among those before it, of at least this similarity. `tell` hears how far it has
 * come, from 0 to 1.
 */
export function findNeighbours(
  vectors: Vectors,
  leastSimilarity: number,
  tell: (share: number) => void,
): Neighbours[] {
  const postings = createPostings(vectors)
  const count = vectors.starts.length - 1
  const similarity = new Float32Array(count)
  const shared = new Uint16Array(count)
  const found: Neighbours[] = []
  for (let right = 0; right < count; right += 1) {
    if (right % HEADLINES_PER_REPORT === 0) tell(right / count)
    const nearest: Neighbours[] = []
    for (const left of addUp(right)) {
      const value = similarity[left] ?? 0
      const evidence = shared[left] ?? 0
      if (value >= leastSimilarity && evidence >= MIN_EVIDENCE) {
        nearest.push({ left, right, similarity: value, isSure: evidence >= sureAt(value) })
      }
      similarity[left] = 0
      shared[left] = 0
    }
    if (nearest.length > MAX_NEIGHBOURS) {
      nearest.sort((one, other) => other.similarity - one.similarity)
      nearest.length = MAX_NEIGHBOURS
    }
    for (const pair of nearest) {
      const { left, similarity: value, isSure } = pair
      const stays = !isSure || isEnough(sumShared(vectors, left, right), sureAt(value))
      found.push(stays ? pair : { ...pair, isSure: false })
    }
  }
  return found

  /** Sums what a headline shares with each before it, and gives those it shares anything with. */
  function addUp(right: number): readonly number[] {
    const { starts, fill, headlines, weights } = postings
    const touched: number[] = []
    const end = vectors.starts[right + 1] ?? 0
    for (let entry = vectors.starts[right] ?? 0; entry < end; entry += 1) {
      const key = vectors.keys[entry] ?? 0
      const weight = vectors.weights[entry] ?? 0
      const evidence = vectors.evidence[key] ?? 0
      const from = starts[key] ?? 0
      const to = from + (fill[key] ?? 0)
      for (let slot = from; slot < to; slot += 1) {
        const left = headlines[slot] ?? 0
        const before = shared[left] ?? 0
        if (before === 0) touched.push(left)
        shared[left] = before + evidence
        similarity[left] = (similarity[left] ?? 0) + weight * (weights[slot] ?? 0)
      }
      postings.add(key, right, weight)
    }
    return touched
  }
}

/** The most alike first, to a thousandth; among those as they came. Linear, where a sort would not be. */
export function sortNeighbours(neighbours: readonly Neighbours[]): readonly Neighbours[] {
  const steps: Neighbours[][] = Array.from({ length: 1001 }, () => [])
  for (const pair of neighbours) {
    steps[Math.max(0, 1000 - Math.floor(pair.similarity * 1000))]?.push(pair)
  }
  return steps.flat()
}
