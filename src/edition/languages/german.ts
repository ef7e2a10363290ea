// Tables beside tables: gzip finds what is alike within 32 kB.
import { findArticleSubjects, findSubjects } from '../../topics/de/find-subjects.ts'
import { findRelated, findStories } from '../../stories/de/find-stories.ts'
import { findHeadlineVoices } from '../../quotes/de/find-headline-voices.ts'
import { findQuotes } from '../../quotes/de/find-quotes.ts'
import type { LanguageRules } from './language-rules.ts'
import { leaveOthers } from './leave-others.ts'

const rules: LanguageRules = {
  findSubjects,
  findArticleSubjects,
  findHeadlineVoices,
  findQuotes,
  findStories,
  findRelated,
}

export const german = leaveOthers(rules, 'de')
