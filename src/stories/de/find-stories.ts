import { createStoryFinder } from '../story-finder.ts'
import { german } from './german-stories.ts'

/** Running and related stories among German headlines. */
export const { findStories, findRelated } = createStoryFinder(german)
