import { findHeadlineVoices } from '../../quotes/en/find-headline-voices.ts'
import { findQuotes } from '../../quotes/en/find-quotes.ts'
import { findRelated, findStories } from '../../stories/en/find-stories.ts'
import { findArticleSubjects, findSubjects } from '../../topics/en/find-subjects.ts'
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

export const english = leaveOthers(rules, 'en')
