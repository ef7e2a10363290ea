import { findHeadlineVoices } from '../quotes/find-headline-voices.ts'
import { findStories } from '../stories/find-stories.ts'
import { findSubjects } from '../topics/classify.ts'
import type { Findings } from './add-findings.ts'
import { addFindings } from './add-findings.ts'
import { completeArticle } from './complete-article.ts'
import type { Edition, Story } from './edition.ts'
import { textOfRow } from './headline-table.ts'
import { packFindings } from './pack-findings.ts'
import { storyIdOf } from './story-id.ts'
import { createDecidingWords } from './topic-words.ts'

/** The outline of an edition → what is found in its texts. This brings every table of words. */
export function findAll({ table, headlines, articles }: Edition): Findings {
  const texts = Array.from({ length: table.count }, (_, row) => textOfRow(table, row))
  const groups = findStories(texts)
  const stories = new Int32Array(table.count).fill(-1)
  for (const [story, group] of groups.entries()) for (const row of group) stories[row] = story
  const words = createDecidingWords()
  return {
    headlines: packFindings(texts, stories, (text) => {
      const subjects = findSubjects(text)
      words.add(subjects)
      return { subjects, voices: findHeadlineVoices(text) }
    }),
    articles: articles.map(completeArticle),
    stories: groups.map((group): Story => ({ id: storyIdOf(group, headlines), headlines: group })),
    ...words.finish(),
  }
}

/** The outline of an edition → the edition with its findings. */
export const completeEdition = (outline: Edition): Edition => addFindings(outline, findAll(outline))
