import { createSubjectFinder } from '../finding/subject-finder.ts'
import { german } from './german-topics.ts'

/** What German headlines and articles are about. */
export const { findSubjects, findArticleSubjects } = createSubjectFinder(german)
