import { createStoryFinder } from '../find-stories.ts'
import { german } from './german.ts'

/** Running and related stories among German headlines. */
export const { findStories, findRelated } = createStoryFinder(german)
