import { paths } from '../paths.ts'
import type { Edition, EditionArticle, EditionHeadline } from '../edition/edition.ts'
import { headlineAt } from '../edition/headline-at.ts'
import { listHeadlines } from '../edition/list-headlines.ts'
import { findWholeEvidence } from './evidence.ts'
import type { HeadlineRecord, RecordOrigin, StoryRecord } from './record.ts'
import { composeSubjects } from './compose-subjects.ts'

/** Every headline and the title of every article, in their order, with topics, places, source and running story. Pure. */
export const composeHeadlineRecords = (
  edition: Edition,
  origin: RecordOrigin,
): readonly HeadlineRecord[] => [
  ...listHeadlines(edition).map((headline) => fromHeadline(edition, headline, origin)),
  ...edition.articles.map((article) => fromArticle(edition, article, origin)),
]

const fromHeadline = (
  { stories, wire }: Edition,
  headline: EditionHeadline,
  origin: RecordOrigin,
): HeadlineRecord => ({
  id: headline.id,
  kind: 'headline',
  number: headline.number,
  headline: headline.text,
  said: headline.voices.source?.name ?? null,
  story: headline.story === null ? null : (stories[headline.story]?.id ?? null),
  words: null,
  path: paths.headline(headline),
  ...composeSubjects(headline),
  ...findWholeEvidence(wire.lines, headline),
  ...origin,
})

const fromArticle = (
  { wire }: Edition,
  article: EditionArticle,
  origin: RecordOrigin,
): HeadlineRecord => ({
  id: article.id,
  kind: 'article',
  number: null,
  headline: article.title,
  said: null,
  story: null,
  words: article.words,
  path: paths.article(article),
  ...composeSubjects(article),
  ...findWholeEvidence(wire.lines, { text: article.title, lines: article.lines }),
  ...origin,
})

/** Every headline of every running story, a story after the other, each with its newest headline first. Pure. */
export const composeStories = (edition: Edition, origin: RecordOrigin): readonly StoryRecord[] =>
  edition.stories.flatMap(({ id, headlines: rows }) =>
    rows.flatMap((row, at) => {
      const headline = headlineAt(edition, row)
      if (!headline) return []
      return [
        {
          id,
          size: rows.length,
          position: at + 1,
          headline: headline.text,
          path: paths.headline(headline),
          ...findWholeEvidence(edition.wire.lines, headline),
          ...origin,
        },
      ]
    }),
  )
