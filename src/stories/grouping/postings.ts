import type { Vectors } from './vectors.ts'

/** Of a stem's headlines only this many, the latest, are compared, which keeps time near-linear. */
const MAX_POSTINGS = 40

/**
 * An inverted index that holds the latest headlines of each stem, in flat arrays: those of stem `key`
 * stand in the slots from `starts[key]` up to `starts[key] + fill[key]`, in no order.
 */
export interface Postings {
  readonly starts: Int32Array
  readonly fill: Uint8Array
  readonly headlines: Int32Array
  readonly weights: Float32Array
  /** Puts a headline under a stem, in the place of the oldest where the stem's slots are full. */
  readonly add: (key: number, headline: number, weight: number) => void
}

/** An empty index with as many slots as the headlines will need. */
export function createPostings({ keys, stems }: Vectors): Postings {
  const sizes = new Int32Array(stems)
  for (const key of keys) sizes[key] = Math.min(MAX_POSTINGS, (sizes[key] ?? 0) + 1)
  const starts = new Int32Array(stems)
  let slots = 0
  for (const [key, size] of sizes.entries()) {
    starts[key] = slots
    slots += size
  }
  const fill = new Uint8Array(stems)
  const next = new Uint8Array(stems)
  const headlines = new Int32Array(slots)
  const weights = new Float32Array(slots)
  const add = (key: number, headline: number, weight: number): void => {
    const turn = next[key] ?? 0
    const slot = (starts[key] ?? 0) + turn
    headlines[slot] = headline
    weights[slot] = weight
    next[key] = (turn + 1) % (sizes[key] ?? 1)
    if ((fill[key] ?? 0) < (sizes[key] ?? 0)) fill[key] = (fill[key] ?? 0) + 1
  }
  return { starts, fill, headlines, weights, add }
}
