import { findStories } from '../../src/stories/en/find-stories.ts'

/** A number a headline: the same for the same running story. */
export function cluster(headlines: string[]): number[] {
  const numbers = headlines.map((_, index) => index)
  for (const group of findStories(headlines)) {
    for (const index of group) numbers[index] = group[0] ?? index
  }
  return numbers
}
