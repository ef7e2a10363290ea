import type { HeadlineVoices, Quote } from '../../quotes/quote.ts'
import type { StoryFinder } from '../../stories/story-finder.ts'
import type { SubjectFinder } from '../../topics/finding/subject-finder.ts'

/** All that is found in the texts of one language by its words. Each takes any strings. */
export interface LanguageRules extends SubjectFinder, StoryFinder {
  readonly findHeadlineVoices: (headline: string) => HeadlineVoices
  readonly findQuotes: (paragraphs: readonly string[]) => readonly Quote[]
}

/** The rules of a language, by its BCP 47 tag; of one without tables those that hold in any. */
export type RulesOf = (language: string) => LanguageRules
