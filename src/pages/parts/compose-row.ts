import type { WireChanges } from '../../browser/live/compare-wires.ts'
import type { Row } from '../../ui/news/headline-row.tsx'
import type { Edition, EditionHeadline } from '../../edition/edition.ts'
import type { Filters } from '../../edition/select/filters.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { findMatches } from '../../edition/select/find-matches.ts'
import { topicsShown } from '../../edition/select/item-topics.ts'
import type { Marks } from '../../edition/select/marks.ts'
import { paths } from '../../paths.ts'

/** What a list shows of a headline, under the reader's marks and search. */
export function composeRow(
  edition: Edition,
  headline: EditionHeadline,
  {
    marks,
    words,
    search,
    filters,
    news = null,
  }: {
    readonly marks: Marks
    /** The folded words of the search. */
    readonly words: readonly string[]
    /** The query that keeps the filters. */
    readonly search: string
    readonly filters: Filters
    /** What the edition brings that the one before had not, where the list shows it. */
    readonly news?: WireChanges | null
  },
): Row {
  const story = headline.story === null ? undefined : edition.stories[headline.story]
  return {
    headline,
    to: paths.headline(headline, search),
    topics: topicsShown(edition, headline, marks),
    corrected: marks.topics.has(headline.id),
    versions: story?.headlines.length ?? 1,
    read: marks.read.has(headline.id),
    saved: marks.saved.has(headline.id),
    isNew: news?.come.has(headline.id) === true && !marks.read.has(headline.id),
    reworded: news?.reworded.get(headline.id) ?? null,
    section: edition.wire.sections[headline.details?.section ?? -1] ?? null,
    matches: findMatches(headline.text, words),
    toTopic: (topic) => paths.index(printFilters({ ...filters, topics: [topic] })),
    toPlace: (place) => paths.index(printFilters({ ...filters, places: [place] })),
  }
}
