import { findHeadlineVoices } from '../../quotes/de/find-headline-voices.ts'
import { findQuotes } from '../../quotes/de/find-quotes.ts'
import { findRelated, findStories } from '../../stories/de/find-stories.ts'
import { findArticleSubjects, findSubjects } from '../../topics/de/find-subjects.ts'
import type { LanguageRules } from './language-rules.ts'

export const german: LanguageRules = {
  findSubjects,
  findArticleSubjects,
  findHeadlineVoices,
  findQuotes,
  findStories,
  findRelated,
}
