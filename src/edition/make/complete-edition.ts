import { placeLabel } from '../../topics/labels.ts'
import type { Reading } from '../../text/reading.ts'
import type { RulesOf } from '../languages/language-rules.ts'
import type { Findings } from './add-findings.ts'
import { addFindings } from './add-findings.ts'
import { findInArticle } from './find-in-article.ts'
import type { Edition, Story } from '../edition.ts'
import { withDeclared } from '../../topics/declared-topics.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'
import { listTexts } from '../columns/list-texts.ts'
import type { HeadlineFindings } from '../columns/pack-findings.ts'
import { packFindings } from '../columns/pack-findings.ts'
import { storyIdOf } from './story-id.ts'
import type { EditionTexts } from './edition-texts.ts'
import { textsOf } from './edition-texts.ts'
import { createDecidingWords } from './topic-words.ts'

/** More rows than any window shows. */
const FIRST_ROWS = 200

/**
 * The outline of an edition → the same with the findings of its first headlines, to be shown while the rest is found.
 */
export function findFirst(outline: Edition, rulesOf: RulesOf): Edition {
  const { table, reading } = outline
  const firstFindings = packFindings(
    listTexts(table, FIRST_ROWS),
    table.count,
    finderOf(rulesOf, reading, table),
  )
  return { ...outline, table: { ...table, firstFindings } }
}

/** Share of the finding of stories in the time of all findings: progress goes up to it first. */
const STORIES_SHARE = 0.5
/** Headlines between two reports of progress. */
const HEADLINES_PER_REPORT = 1024

/** The texts of an edition → what is found in them. `tell` hears how far it has come, from 0 to 1. */
export function findInTexts(
  texts: EditionTexts,
  rulesOf: RulesOf,
  tell: (share: number) => void = () => {},
): Findings {
  const stories = findStories(texts, rulesOf, (share) => tell(share * STORIES_SHARE))
  const each = findInEach(texts, rulesOf, (share) =>
    tell(STORIES_SHARE + (1 - STORIES_SHARE) * share),
  )
  return { ...each, ...stories }
}

/** The running stories of the headlines. */
function findStories(
  { reading, headlines }: EditionTexts,
  rulesOf: RulesOf,
  tell: (share: number) => void,
): Pick<Findings, 'stories' | 'storyOfRow'> {
  const { readings } = headlines
  const texts = listTexts(headlines, headlines.count)
  // A headline in another language has no words of this one.
  const own = readings === null ? texts : texts.map((text, row) => (readings.has(row) ? '' : text))
  const groups = rulesOf(reading.lang).findStories(own, tell)
  const storyOfRow = new Int32Array(headlines.count).fill(-1)
  for (const [story, group] of groups.entries()) for (const row of group) storyOfRow[row] = story
  return {
    storyOfRow,
    stories: groups.map((group): Story => ({ id: storyIdOf(group, headlines), headlines: group })),
  }
}

/** What each headline and each article says by itself. */
function findInEach(
  { reading, headlines, articles }: EditionTexts,
  rulesOf: RulesOf,
  tell: (share: number) => void,
): Omit<Findings, 'stories' | 'storyOfRow'> {
  const texts = listTexts(headlines, headlines.count)
  const findInHeadline = finderOf(rulesOf, reading, headlines)
  const words = createDecidingWords()
  const all = texts.length + articles.length
  let read = 0
  const findings = {
    headlines: packFindings(texts, headlines.count, (text, row) => {
      const found = findInHeadline(text, row)
      if (read++ % HEADLINES_PER_REPORT === 0) tell(read / all)
      words.add(found.subjects)
      return found
    }),
    articles: articles.map((article) => {
      tell(++read / all)
      return findInArticle(article, rulesOf(article.reading.lang))
    }),
    ...words.finish(),
  }
  const places = Object.keys(findings.placeWords)
  return { ...findings, placeLabels: new Map(places.map((place) => [place, placeLabel(place)])) }
}

/** What a headline says by the rules of its own language. */
const finderOf =
  (rulesOf: RulesOf, { lang }: Reading, table: Pick<HeadlineTable, 'declared' | 'readings'>) =>
  (text: string, row: number): HeadlineFindings => {
    const { findSubjects, findHeadlineVoices } = rulesOf(table.readings?.get(row)?.lang ?? lang)
    return {
      subjects: withDeclared(findSubjects(text), table.declared?.[row] ?? null),
      voices: findHeadlineVoices(text),
    }
  }

/** The outline of an edition → the edition with its findings. */
export const completeEdition = (outline: Edition, rulesOf: RulesOf): Edition =>
  addFindings(outline, findInTexts(textsOf(outline), rulesOf))
