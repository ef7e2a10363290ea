import type { ReactNode } from 'react'
import type { WireChanges } from '../../browser/live/compare-wires.ts'
import type { Row } from '../../ui/news/row.ts'
import type { Edition, EditionHeadline, EditionItem } from '../../edition/edition.ts'
import type { Filters } from '../../edition/select/filters.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { topicsShown } from '../../edition/select/item-topics.ts'
import { itemAt } from '../../edition/item-at.ts'
import { findSentAt, notesOf } from '../../edition/find-sent-at.ts'
import { describeSentAt } from '../../ui/text/describe-time.ts'
import type { Span } from '../../text/span.ts'
import { noSpans } from '../../text/span.ts'
import { titleOf } from '../../ui/news/item-title.ts'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { paths } from '../../paths.ts'

interface RowContext {
  readonly marks: Pick<Marks, 'topics'>
  /** Where the words of the search stand in a title. */
  readonly findMatches?: (title: string) => readonly Span[]
  /** The query that keeps the filters. */
  readonly search: string
  readonly filters: Filters
  /** What the edition brings that the one before had not, where the list shows it. */
  readonly news?: WireChanges | null
  /** How a headline rewords one before it, where that can be told. */
  readonly findRewording?: (headline: EditionHeadline) => Rewording | null
  /** Draws what has changed in a headline; without it rows are as they read now. */
  readonly drawRewording?: (rewording: Rewording) => ReactNode
  /** Whether each reworded headline is drawn so, not only those of the news. */
  readonly isDesk?: boolean
}

/** The row of an item, with the reader's marks and the matches of the search. */
export function composeRow(edition: Edition, item: EditionItem, context: RowContext): Row {
  const story = 'text' in item && item.story !== null ? edition.stories[item.story] : undefined
  const { marks, search, filters, news = null, findRewording, drawRewording } = context
  const told = ('text' in item && findRewording?.(item)) || null
  const since = news?.reworded.get(item.id)
  const rewording = since ? since.rewording : context.isDesk ? told : null
  const matches = context.findMatches?.(titleOf(item)) ?? noSpans
  const sentAt = findSentAt(edition, item)
  const details = 'details' in item ? item.details : null
  return {
    item,
    to: 'text' in item ? paths.headline(item, search) : paths.article(item, search),
    topics: topicsShown(edition, item, marks),
    isOwnTopic: marks.topics.has(item.id),
    versions: story?.headlines.length ?? 1,
    rewords: told !== null || since !== undefined,
    corrected: (rewording && matches.length === 0 && drawRewording?.(rewording)) || null,
    earlier: since && !since.rewording ? since.older.text : null,
    time: sentAt === null ? null : { words: describeSentAt(sentAt), raw: sentAt },
    amongTexts: edition.articles.length > 1,
    isNew: news?.come.has(item.id) === true,
    details,
    section: edition.wire.sections[details?.section ?? -1],
    notices: notesOf(edition, item).filter(({ role }) => role === 'advisory'),
    matches,
    toTopic: (topic) => paths.index(printFilters({ ...filters, topics: [topic] })),
    toPlace: (place) => paths.index(printFilters({ ...filters, places: [place] })),
  }
}

/** The same for the item with a number; `undefined` where there is none. */
export function composeRowAt(edition: Edition, at: number, context: RowContext): Row | undefined {
  const item = itemAt(edition, at)
  return item && composeRow(edition, item, context)
}
