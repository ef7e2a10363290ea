import type { Vectors } from './vectors.ts'

/** A centre holds its heaviest stems only, so that comparing two large stories stays cheap. */
const MAX_STEMS = 48

/** A sparse vector: stems by number, ascending, with a weight each. */
interface StemSum {
  readonly keys: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** A growing story: its headlines, the sum of their vectors and that sum's squared length. */
export interface StoryCentre {
  readonly headlines: number[]
  sum: StemSum
  square: number
}

/** The story of one headline. */
export function createCentre(headline: number, vectors: Vectors): StoryCentre {
  const [start, end] = [vectors.starts[headline], vectors.starts[headline + 1]]
  const keys = vectors.keys.subarray(start, end)
  const weights = vectors.weights.subarray(start, end)
  return { headlines: [headline], sum: { keys, weights }, square: 1 }
}

/** The cosine of two stories' centres. */
export function compareCentres(one: StoryCentre, other: StoryCentre): number {
  return multiply(one.sum, other.sum) / Math.sqrt(one.square * other.square)
}

/** The mean cosine of a headline of one story and one of another. */
export const meanSimilarity = (one: StoryCentre, other: StoryCentre): number =>
  multiply(one.sum, other.sum) / (one.headlines.length * other.headlines.length)

/** Moves a smaller story into a larger one; the smaller is left as it was. */
export function joinCentre(large: StoryCentre, small: StoryCentre): void {
  for (const headline of small.headlines) large.headlines.push(headline)
  const sum = add(large.sum, small.sum)
  large.sum = sum.keys.length > 2 * MAX_STEMS ? keepHeaviest(sum) : sum
  large.square = multiply(large.sum, large.sum)
}

function multiply(one: StemSum, other: StemSum): number {
  let product = 0
  let [i, j] = [0, 0]
  while (i < one.keys.length && j < other.keys.length) {
    const difference = (one.keys[i] ?? 0) - (other.keys[j] ?? 0)
    if (difference === 0) product += (one.weights[i] ?? 0) * (other.weights[j] ?? 0)
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return product
}

function add(one: StemSum, other: StemSum): StemSum {
  const keys: number[] = []
  const weights: number[] = []
  let j = 0
  const takeUpTo = (key: number): void => {
    for (; j < other.keys.length && (other.keys[j] ?? 0) < key; j += 1) {
      keys.push(other.keys[j] ?? 0)
      weights.push(other.weights[j] ?? 0)
    }
  }
  for (let i = 0; i < one.keys.length; i += 1) {
    const key = one.keys[i] ?? 0
    takeUpTo(key)
    const isShared = j < other.keys.length && other.keys[j] === key
    keys.push(key)
    weights.push((one.weights[i] ?? 0) + (isShared ? (other.weights[j] ?? 0) : 0))
    if (isShared) j += 1
  }
  takeUpTo(Infinity)
  return { keys, weights }
}

function keepHeaviest({ keys, weights }: StemSum): StemSum {
  const heaviest = Array.from(weights)
    .map((weight, place) => ({ key: keys[place] ?? 0, weight }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MAX_STEMS)
    .sort((one, other) => one.key - other.key)
  return {
    keys: heaviest.map(({ key }) => key),
    weights: heaviest.map(({ weight }) => weight),
  }
}
