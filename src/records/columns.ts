import type { Columns } from './print-table.ts'
import type { HeadlineRecord, QuoteRecord, StoryRecord } from './record.ts'

const evidence = ['line', 'start', 'end', 'path', 'source', 'method'] as const

export const quoteColumns = [
  'id',
  'kind',
  'speaker',
  'mention',
  'via',
  'cue',
  'deniedBy',
  'words',
  'title',
  'topics',
  'places',
  ...evidence,
] as const satisfies Columns<QuoteRecord>

/** With an estimate of the speaker's gender, and what it goes by. */
export const genderedColumns = [...quoteColumns, 'gender', 'genderBy'] as const

export const headlineColumns = [
  'id',
  'kind',
  'number',
  'headline',
  'said',
  'story',
  'words',
  'topics',
  'places',
  ...evidence,
] as const satisfies Columns<HeadlineRecord>

export const storyColumns = [
  'id',
  'size',
  'position',
  'headline',
  ...evidence,
] as const satisfies Columns<StoryRecord>
