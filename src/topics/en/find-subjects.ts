import { createSubjectFinder } from '../finding/subject-finder.ts'
import { english } from './english-topics.ts'

/** What English headlines and articles are about. */
export const { findSubjects, findArticleSubjects } = createSubjectFinder(english)
