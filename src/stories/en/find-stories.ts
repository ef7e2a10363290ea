import { createStoryFinder } from '../story-finder.ts'
import { english } from './english-stories.ts'

/** Running and related stories among English headlines. */
export const { findStories, findRelated } = createStoryFinder(english)
