import { isPlainlyOther } from '../../text/plainly-other.ts'
import { UNKNOWN } from './wire-reading.ts'
import type { LanguageRules } from './language-rules.ts'
import { createRulesWithoutTables } from './no-tables.ts'

/**
 * The rules of a language with tables (`en`, `de`) for its own headlines alone: those among them that are plainly in
 * another get what holds in any.
 */
export function leaveOthers(rules: LanguageRules, language: string): LanguageRules {
  const plain = createRulesWithoutTables(UNKNOWN)
  const rulesOf = (headline: string): LanguageRules =>
    isPlainlyOther(headline, language) ? plain : rules
  return {
    ...rules,
    findSubjects: (headline) => rulesOf(headline).findSubjects(headline),
    findHeadlineVoices: (headline) => rulesOf(headline).findHeadlineVoices(headline),
  }
}
