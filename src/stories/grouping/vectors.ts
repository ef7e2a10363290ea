import { cutFeedSource } from '../../text/feed-source.ts'
import type { StoryWords } from '../words/story-words.ts'
import { weighStems } from '../words/stem-weights.ts'
import { createVocabulary } from '../words/vocabulary.ts'

/**
 * Headlines as unit vectors over their informative stems, in flat arrays: the entries of headline `n`
 * are those from `starts[n]` up to `starts[n + 1]`.
 */
export interface Vectors {
  readonly starts: Int32Array
  /** The stem of each entry, as a number below `stems`. */
  readonly keys: Int32Array
  /** The stem whose name an entry only fills up, or `-1`. */
  readonly bearers: Int32Array
  readonly weights: Float64Array
  /** What a stem counts as evidence when two headlines share it, by its number. */
  readonly evidence: Uint8Array
  /** What a stem weighs, by its number. */
  readonly stemWeights: Float64Array
  /** The first stem of each headline that tells anything, `-1` where none does. */
  readonly subjects: Int32Array
  readonly stems: number
}

/** Any headlines; one without informative words has no entries. */
export function composeVectors(words: StoryWords, headlines: readonly string[]): Vectors {
  const findStems = words.findStemsAmong?.(headlines) ?? words.findStems
  const vocabulary = createVocabulary({ ...words, findStems })
  const rows = headlines.map((headline) => vocabulary.add(cutFeedSource(headline)))
  const { weights: stemWeights, evidence } = weighStems(words, vocabulary.list(), rows.length)
  const starts = new Int32Array(rows.length + 1)
  const subjects = new Int32Array(rows.length)
  const keys: number[] = []
  const bearers: number[] = []
  const weights: number[] = []
  for (const [index, row] of rows.entries()) {
    const telling = row.numbers.filter((key) => (stemWeights[key] ?? 0) > 0)
    subjects[index] = telling[0] ?? -1
    let square = 0
    for (const key of telling) square += (stemWeights[key] ?? 0) ** 2
    const length = Math.sqrt(square)
    for (const key of telling.sort((one, other) => one - other)) {
      keys.push(key)
      bearers.push(row.bearers?.get(key) ?? -1)
      weights.push((stemWeights[key] ?? 0) / length)
    }
    starts[index + 1] = keys.length
  }
  return {
    starts,
    keys: Int32Array.from(keys),
    bearers: Int32Array.from(bearers),
    weights: Float64Array.from(weights),
    evidence,
    stemWeights,
    subjects,
    stems: evidence.length,
  }
}
