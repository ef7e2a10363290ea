import { noSubjects, noVoices } from '../columns/no-findings.ts'
import type { LanguageRules } from './language-rules.ts'

/** What can be said of a text whose language has no tables: nothing that hangs on words. */
export const noTables: LanguageRules = {
  findSubjects: () => noSubjects,
  findArticleSubjects: () => noSubjects,
  findHeadlineVoices: () => noVoices,
  findQuotes: () => [],
  findStories: () => [],
  findRelated: () => [],
}
