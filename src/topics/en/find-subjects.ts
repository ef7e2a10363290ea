import { createSubjectFinder } from '../finding/classify.ts'
import { english } from './english-topics.ts'

/** What English headlines and articles are about. */
export const { findSubjects, findArticleSubjects } = createSubjectFinder(english)
