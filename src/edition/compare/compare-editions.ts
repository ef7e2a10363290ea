import { findChanges } from '../../stories/find-changes.ts'
import type { Changes } from '../../stories/story.ts'
import { alignWords } from '../../text/align-words.ts'
import { listTitles } from '../columns/list-texts.ts'
import type { Edition, EditionArticle, EditionHeadline } from '../edition.ts'
import { headlineAt } from '../headline-at.ts'
import { listHeadlines } from '../list-headlines.ts'
import type { VersionPair } from './match-versions.ts'
import { namesOf } from '../languages/names-of.ts'
import { matchVersions } from './match-versions.ts'

/** A headline that tells its story in other words than before; both spans are empty if only signs changed. */
export interface Reworded {
  readonly older: EditionHeadline
  readonly newer: EditionHeadline
  readonly changes: Changes
}

/** A headline that stands elsewhere among those which both editions carry. */
export interface Moved {
  readonly older: EditionHeadline
  readonly newer: EditionHeadline
}

/** Two takes of one article; `titleChanges` is `null` where the title is the same. */
export interface Take {
  readonly older: EditionArticle
  readonly newer: EditionArticle
  readonly titleChanges: Changes | null
}

/** What a newer edition changed. Each list is in the newer edition's order, `gone` in the older one's. */
export interface EditionComparison {
  readonly reworded: readonly Reworded[]
  readonly come: readonly EditionHeadline[]
  readonly gone: readonly EditionHeadline[]
  readonly moved: readonly Moved[]
  /** How many headlines both editions carry in the same words, moved or not. */
  readonly kept: number
  readonly takes: readonly Take[]
  readonly articlesCome: readonly EditionArticle[]
  readonly articlesGone: readonly EditionArticle[]
}

type Compared = Pick<Edition, 'table' | 'articles' | 'reading'>

/**
 * Compares two editions, or two parts of one. Headlines are matched by id and title, then by rewording;
 * each is reworded, come, gone or kept, and a kept one is moved too where its neighbours do not explain its place: as
 * few as possible are said to have moved. Articles are matched by title in the same way. Any editions are fine, one and
 * the same too; near-linear.
 */
export function compareEditions(older: Compared, newer: Compared): EditionComparison {
  const names = namesOf(newer.reading)
  const headlines = matchVersions(names, listTitles(older.table), listTitles(newer.table))
  const articles = matchVersions(names, older.articles.map(titleOf), newer.articles.map(titleOf))
  const pairUp = pairer(
    (row) => headlineAt(older, row),
    (row) => headlineAt(newer, row),
  )
  const pairTakes = pairer(
    (at) => older.articles[at],
    (at) => newer.articles[at],
  )
  return {
    reworded: headlines.reworded
      .flatMap(pairUp)
      .map((pair) => ({ ...pair, changes: findChanges(pair.older.text, pair.newer.text) })),
    come: listHeadlines(newer, headlines.come),
    gone: listHeadlines(older, headlines.gone),
    moved: findMoved(headlines.same).flatMap(pairUp),
    kept: headlines.same.length,
    takes: [...articles.same, ...articles.reworded]
      .sort((one, other) => one[1] - other[1])
      .flatMap(pairTakes)
      .map(composeTake),
    articlesCome: select(newer.articles, articles.come),
    articlesGone: select(older.articles, articles.gone),
  }
}

const titleOf = ({ id, title }: EditionArticle) => ({ id, text: title })

const composeTake = (pair: { older: EditionArticle; newer: EditionArticle }): Take => ({
  ...pair,
  titleChanges:
    pair.older.title === pair.newer.title ? null : findChanges(pair.older.title, pair.newer.title),
})

/** The pairs that do not fit the longest run of pairs in the order of both editions. */
function findMoved(same: readonly VersionPair[]): readonly VersionPair[] {
  const inOlderOrder = same.map(([left]) => left).sort((one, other) => one - other)
  const inNewerOrder = same.map(([left]) => left)
  const stayed = new Set(
    alignWords(inOlderOrder.map(String), inNewerOrder.map(String)).map(([, right]) => right),
  )
  return same.filter((_, at) => !stayed.has(at))
}

const pairer =
  <One>(olderAt: (at: number) => One | undefined, newerAt: (at: number) => One | undefined) =>
  ([left, right]: VersionPair): readonly { older: One; newer: One }[] => {
    const [one, other] = [olderAt(left), newerAt(right)]
    return one === undefined || other === undefined ? [] : [{ older: one, newer: other }]
  }

const select = <One>(items: readonly One[], indexes: readonly number[]): readonly One[] =>
  indexes.flatMap((index) => items[index] ?? [])
