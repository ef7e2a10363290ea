import { findChanges } from '../src/stories/find-changes.ts'
import { findRelated } from '../src/stories/en/find-stories.ts'
import { findStories } from '../src/stories/en/find-stories.ts'
import type { Figure } from './measure.ts'
import { measure } from './measure.ts'
import { realArticle, realHeadlines, recombineNames } from './wires.ts'

/** Running stories, related headlines and changed words. */
export function run(): Figure[] {
  const ten = recombineNames(10_000, 2000)
  const hundred = recombineNames(100_000, 20_000)
  const [first = '', article] = [realHeadlines[0], realArticle.join('\n')]
  const older = Array.from({ length: 8 }, () => article).join('\n')
  const newer = older.replaceAll('leak', 'loss').replaceAll('The', 'A')
  const relate = (text: string) => findRelated(text, ten, { exclude: [], most: 5 })
  return [
    measure('stories of 50 headlines', 15, () => findStories(realHeadlines)),
    measure('stories of 10,000 headlines', 5, () => findStories(ten)),
    measure('stories of 100,000 headlines', 3, () => findStories(hundred)),
    measure('related to a headline among 10,000', 15, () => relate(first)),
    measure('related to an article among 10,000', 15, () => relate(article)),
    measure('changes in an article of 4,000 words', 5, () => findChanges(older, newer)),
  ]
}
