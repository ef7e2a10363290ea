import { everyLanguage } from '../../src/edition/languages/every-language.ts'

export const classify = (headline: string, language = 'en'): string[] =>
  everyLanguage(language)
    .findSubjects(headline)
    .topics.map(({ topic }) => topic)

export const places = (headline: string, language = 'en'): string[] =>
  everyLanguage(language)
    .findSubjects(headline)
    .places.map(({ place }) => place)
