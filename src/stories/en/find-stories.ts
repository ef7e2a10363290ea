import { createStoryFinder } from '../find-stories.ts'
import { english } from './english.ts'

/** Running and related stories among English headlines. */
export const { findStories, findRelated } = createStoryFinder(english)
