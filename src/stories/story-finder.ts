import type { RelatedOptions } from './find-related.ts'
import { findRelated } from './find-related.ts'
import { growStories } from './grouping/grow-stories.ts'
import type { Related, StoryGroup } from './story.ts'
import type { StoryWords } from './words/story-words.ts'

const word = /[\p{L}\p{N}]/u

/** What is found among the headlines of one language. */
export interface StoryFinder {
  readonly findStories: (
    headlines: readonly string[],
    tell?: (share: number) => void,
  ) => readonly StoryGroup[]
  readonly findRelated: (
    text: string,
    headlines: readonly string[],
    options: RelatedOptions,
  ) => readonly Related[]
}

/** The words of a language → what finds its stories. */
export const createStoryFinder = (words: StoryWords): StoryFinder => ({
  findStories: (headlines, tell) => findStories(words, headlines, tell),
  findRelated: (text, headlines, options) => findRelated(words, text, headlines, options),
})

/**
 * Groups of headlines that report one running story (0-based indexes, ascending, at least two), ordered
 * by their first. A headline that comes again word for word belongs to its story, and counts once in
 * finding it. Any strings are fine; time is near-linear, memory in proportion. `tell` hears how far it has come,
 * from 0 to 1.
 */
function findStories(
  words: StoryWords,
  headlines: readonly string[],
  tell: (share: number) => void = () => {},
): readonly StoryGroup[] {
  const places = new Map<string, number[]>()
  for (const [index, headline] of headlines.entries()) {
    const text = headline.trim()
    const copies = places.get(text)
    if (copies) copies.push(index)
    else if (word.test(text)) places.set(text, [index])
  }
  const copies = [...places.values()]
  return growStories(words, [...places.keys()], tell)
    .map((story) => story.flatMap((text) => copies[text] ?? []))
    .filter((group) => group.length > 1)
    .map((group) => group.sort((one, other) => one - other))
    .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
}
