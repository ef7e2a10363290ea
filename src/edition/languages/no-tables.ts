import { findMarkedQuotes, findMarkedVoices } from '../../quotes/plain/find-marked-speech.ts'
import type { PlaceMatch, Subjects } from '../../topics/topic.ts'
import { findCountries } from '../../topics/plain/find-countries.ts'
import type { LanguageRules } from './language-rules.ts'

/**
 * What can be said of texts in a language (BCP 47) without tables of its words: which countries are named, and what
 * is marked as speech. No topic, no speaker and no story.
 */
export const createRulesWithoutTables = (language: string): LanguageRules => ({
  findSubjects: (headline) => placesAlone(findCountries(headline, language)),
  findArticleSubjects: (title, paragraphs) =>
    placesAlone(findCountries([title, ...paragraphs].join('\n'), language)),
  findHeadlineVoices: (headline) => findMarkedVoices(headline, language),
  findQuotes: (paragraphs) => findMarkedQuotes(paragraphs, language),
  findStories: () => [],
  findRelated: () => [],
})

const placesAlone = (places: readonly PlaceMatch[]): Subjects => ({ topics: [], places })
