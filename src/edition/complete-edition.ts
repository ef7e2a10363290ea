import { findHeadlineVoices } from '../quotes/find-headline-voices.ts'
import { findStories } from '../stories/find-stories.ts'
import { findSubjects } from '../topics/classify.ts'
import { completeArticle } from './complete-article.ts'
import { composeHeadlines } from './compose-headlines.ts'
import type { Edition, Story } from './edition.ts'
import type { PackedFindings } from './headline-table.ts'
import { textOfRow } from './headline-table.ts'
import { packFindings } from './pack-findings.ts'
import { storyIdOf } from './story-id.ts'
import { createTopicWords } from './topic-words.ts'

/** What an outline lacks: everything that is found in the texts. Plain data, which a worker can hand over. */
export interface Findings extends Pick<Edition, 'articles' | 'stories' | 'topicWords'> {
  readonly headlines: PackedFindings
}

/** The outline of an edition → what is found in its texts. This brings every table of words. */
export function findAll({ table, headlines, articles }: Edition): Findings {
  const texts = Array.from({ length: table.count }, (_, row) => textOfRow(table, row))
  const groups = findStories(texts)
  const stories = new Int32Array(table.count).fill(-1)
  for (const [story, group] of groups.entries()) for (const row of group) stories[row] = story
  const topicWords = createTopicWords()
  return {
    headlines: packFindings(texts, stories, (text) => {
      const subjects = findSubjects(text)
      topicWords.add(subjects)
      return { subjects, voices: findHeadlineVoices(text) }
    }),
    articles: articles.map(completeArticle),
    stories: groups.map((group): Story => ({ id: storyIdOf(group, headlines), headlines: group })),
    topicWords: topicWords.finish(),
  }
}

/** An outline and what was found in it → the complete edition. */
export function addFindings(outline: Edition, { headlines, ...findings }: Findings): Edition {
  const table = { ...outline.table, findings: headlines }
  return { ...outline, ...findings, table, headlines: composeHeadlines(table), complete: true }
}

/** The outline of an edition → the edition with its findings. */
export const completeEdition = (outline: Edition): Edition => addFindings(outline, findAll(outline))
