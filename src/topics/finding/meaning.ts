import { stemEntries } from './phrase-index.ts'
import type { Sense } from '../topic-table.ts'
import type { Tokens } from './headline-tokens.ts'
import type { TopicId } from '../topic.ts'

/** How much an entry says for each of its topics; none if it is neutral. */
export type Weights = readonly (readonly [topic: TopicId, weight: number])[]

/** What an entry says: weights at once, or senses of which the company of the word chooses one. */
export interface Meaning {
  readonly weights: Weights
  readonly senses: readonly ReadySense[]
}

/** A sense with its cues as stems. */
export interface ReadySense {
  readonly weights: Weights
  readonly cues: ReadonlySet<string>
  readonly beside: readonly TopicId[]
}

/** A sense of the table made ready for `selectSense`. */
export function composeSense(
  { topic, weight, with: cues, beside }: Sense,
  stem: (word: string) => string,
): ReadySense {
  return {
    weights: topic === null ? [] : [[topic, weight]],
    cues: stemEntries(cues ?? '', stem),
    beside: beside ?? [],
  }
}

/** The weights of the first sense that holds for the word `at` a place, given what its text says so far. */
export function selectSense(
  senses: readonly ReadySense[],
  text: Tokens,
  at: number,
  totals: ReadonlyMap<TopicId, number>,
): Weights {
  const holds = ({ cues, beside }: ReadySense): boolean =>
    (cues.size === 0 && beside.length === 0) ||
    beside.some((topic) => (totals.get(topic) ?? 0) >= COMPANION_WEIGHT) ||
    hasCompany(text, at, cues)
  return senses.find(holds)?.weights ?? NO_WEIGHTS
}

/** Whether one of the stems stands near the token `at` a place: so far as a long headline reaches. */
export function hasCompany({ tokens }: Tokens, at: number, stems: ReadonlySet<string>): boolean {
  const last = Math.min(tokens.length - 1, at + REACH_TOKENS)
  for (let near = Math.max(0, at - REACH_TOKENS); near <= last; near += 1) {
    if (near !== at && stems.has(tokens[near]?.stem ?? '')) return true
  }
  return false
}

/** From this weight on a topic counts as spoken for. */
const COMPANION_WEIGHT = 3

/** The company of a word in tokens either side, which also keeps the work on long texts linear. */
const REACH_TOKENS = 30

const NO_WEIGHTS: Weights = []
