import { findWords } from '../text/words.ts'
import { createStartFilter } from './words/start-filter.ts'
import type { Related } from './story.ts'
import type { StoryWords } from './words/story-words.ts'
import { weighShare } from './words/word-weight.ts'
import { findWrittenWords } from './words/writing.ts'

/** Below this weight a shared word says nothing (one headline in 74). */
const MIN_WEIGHT = 4.3
/** What the shared words must weigh together: two telling ones, or one rare name. */
const MIN_TOTAL_WEIGHT = 9
const NAME_FACTOR = 1.5
/** A country is a frame: it takes more than one to relate two headlines. */
const MAX_COUNTRY_WEIGHT = 6
/** In a text of more words than this, only what it comes back to is its subject. */
const HEADLINE_WORDS = 40
const MIN_MENTIONS = 3

export interface RelatedOptions {
  /** Indexes that never come out: the headline itself and its story. */
  readonly exclude: readonly number[]
  /** How many come out at most. */
  readonly most: number
}

/**
 * Headlines loosely related to a text (a headline, or a title with its article), best first, with the
 * words they share as they stand in the headline. What is shared must be rare; names weigh more; of a
 * long text only the words it comes back to count. Any strings are fine; one linear pass.
 */
export function findRelated(
  words: StoryWords,
  text: string,
  headlines: readonly string[],
  options: RelatedOptions,
): readonly Related[] {
  const subject = findSubject(words, text)
  const mayShare = createStartFilter(words, subject.keys())
  const excluded = new Set(options.exclude)
  const found: (Related & { weight: number })[] = []
  for (const [index, headline] of headlines.entries()) {
    if (excluded.has(index) || !mayShare(headline)) continue
    const { shared, weight } = findShared(words, headline, subject, mayShare)
    if (weight >= MIN_TOTAL_WEIGHT) found.push({ index, words: shared, weight })
  }
  return found
    .sort((one, other) => other.weight - one.weight || one.index - other.index)
    .slice(0, Math.max(0, options.most))
    .map(({ index, words: shared }) => ({ index, words: shared }))
}

/** What a stem weighs when shared, and whether the text writes it as a name. */
interface SubjectWord {
  readonly weight: number
  readonly mayBeName: boolean
}

/** The stems a text is about. */
function findSubject(
  { findStems, estimateShare, isCountry }: StoryWords,
  text: string,
): ReadonlyMap<string, SubjectWord> {
  const words = findWrittenWords(text)
  const mentions = new Map<string, number>()
  const inLowerCase = new Set<string>()
  for (const word of words) {
    for (const stem of findStems(word)) {
      mentions.set(stem, (mentions.get(stem) ?? 0) + 1)
      if (word.writing === 'lower') inLowerCase.add(stem)
    }
  }
  const least = words.length > HEADLINE_WORDS ? MIN_MENTIONS : 1
  const subject = new Map<string, SubjectWord>()
  for (const [stem, count] of mentions) {
    const weight = weighShare(estimateShare(stem))
    if (count < least || weight < MIN_WEIGHT || /^\d/.test(stem)) continue
    subject.set(
      stem,
      isCountry(stem)
        ? { weight: Math.min(weight, MAX_COUNTRY_WEIGHT), mayBeName: false }
        : { weight, mayBeName: !inLowerCase.has(stem) },
    )
  }
  return subject
}

function findShared(
  { findStems }: StoryWords,
  headline: string,
  subject: ReadonlyMap<string, SubjectWord>,
  mayShare: (text: string) => boolean,
): { readonly shared: readonly string[]; readonly weight: number } {
  const shared = new Map<string, string>()
  let weight = 0
  for (const word of findWords(headline)) {
    if (!mayShare(word.text)) continue
    for (const stem of findStems(word)) {
      const known = subject.get(stem)
      if (known === undefined || shared.has(stem)) continue
      shared.set(stem, word.text)
      const isName = known.mayBeName && word.text !== word.folded
      weight += isName ? known.weight * NAME_FACTOR : known.weight
    }
  }
  return { shared: [...new Set(shared.values())], weight }
}
