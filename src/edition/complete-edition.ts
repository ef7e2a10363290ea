import { findHeadlineVoices } from '../quotes/find-headline-voices.ts'
import { findStories } from '../stories/find-stories.ts'
import { findSubjects } from '../topics/classify.ts'
import { completeArticle } from './complete-article.ts'
import type { Edition, Story } from './edition.ts'
import { storyIdOf } from './story-id.ts'

/**
 * The outline of an edition → the edition with its findings. This brings every table of words; the edition
 * can be cloned, so that a large one can be completed in a worker.
 */
export function completeEdition(outline: Edition): Edition {
  const { headlines, articles } = outline
  const groups = findStories(headlines.map(({ text }) => text))
  const storyOf = new Map(groups.flatMap((group, story) => group.map((index) => [index, story])))
  return {
    ...outline,
    complete: true,
    headlines: headlines.map((headline, index) => ({
      ...headline,
      subjects: findSubjects(headline.text),
      voices: findHeadlineVoices(headline.text),
      story: storyOf.get(index) ?? null,
    })),
    articles: articles.map(completeArticle),
    stories: groups.map((group): Story => ({ id: storyIdOf(group, headlines), headlines: group })),
  }
}
