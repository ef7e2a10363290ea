import { createSubjectFinder } from '../finding/classify.ts'
import { english } from './english.ts'

/** What English headlines and articles are about. */
export const { findSubjects, findArticleSubjects } = createSubjectFinder(english)
