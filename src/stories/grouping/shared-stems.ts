import type { Vectors } from './vectors.ts'

/** What two headlines have in common. */
export interface SharedStems {
  /** How many stems. */
  readonly count: number
  /** How many of them tell by themselves. */
  readonly things: number
  /** What they tell together (`StemWeights.evidence`). */
  readonly evidence: number
  /** What they weigh together. */
  readonly weight: number
}

/** The stems that two headlines share, by one pass over both. */
export function sumShared(vectors: Vectors, left: number, right: number): SharedStems {
  const { starts, keys, bearers } = vectors
  let [count, things, evidence, weight] = [0, 0, 0, 0]
  let [i, j] = [starts[left] ?? 0, starts[right] ?? 0]
  const [iEnd, jEnd] = [starts[left + 1] ?? 0, starts[right + 1] ?? 0]
  while (i < iEnd && j < jEnd) {
    const key = keys[i] ?? 0
    const difference = key - (keys[j] ?? 0)
    if (difference === 0) {
      count += 1
      const bearer = bearers[i] ?? -1
      if (bearer >= 0 && bearer === bearers[j]) {
        i += 1
        j += 1
        continue
      }
      things += 1
      evidence += vectors.evidence[key] ?? 0
      weight += vectors.stemWeights[key] ?? 0
    }
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return { count, things, evidence, weight }
}
