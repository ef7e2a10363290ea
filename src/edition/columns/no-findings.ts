import type { HeadlineVoices } from '../../quotes/quote.ts'
import type { Subjects } from '../../topics/topic.ts'

/** What an outline has in the place of findings; one object for all, so that a large one stays small. */
export const noSubjects: Subjects = { topics: [], places: [] }
export const noVoices: HeadlineVoices = { quotes: [], source: null }
