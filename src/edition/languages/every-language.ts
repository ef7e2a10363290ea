import { english } from './english.ts'
import { german } from './german.ts'
import type { LanguageRules, RulesOf } from './language-rules.ts'
import { createRulesWithoutTables } from './no-tables.ts'

const languages: ReadonlyMap<string, LanguageRules> = new Map([
  ['en', english],
  ['de', german],
])

/** The rules of every language, imported at once: not for the app, which loads those that a wire needs. */
export const everyLanguage: RulesOf = (language) =>
  languages.get(language) ?? createRulesWithoutTables(language)
