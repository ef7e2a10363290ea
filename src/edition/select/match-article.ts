import { foldText } from '../../text/folded.ts'
import type { Edition, EditionArticle } from '../edition.ts'
import { dayOfItem } from '../find-sent-at.ts'
import type { Filters } from './filters.ts'
import { topicsOf } from './item-topics.ts'
import type { Marks } from './marks.ts'
import type { Searchable } from './match.ts'
import { match } from './match.ts'
import { parseSearch } from './search-query.ts'

/** Makes the test of one article against search and show. */
export function createMatcher(
  { query, show }: Pick<Filters, 'query' | 'show'>,
  marks: Marks,
  justRead: ReadonlySet<string>,
  edition: Pick<Edition, 'wire'>,
  day: string | null,
): (article: EditionArticle) => boolean {
  const search = parseSearch(query)
  return (article) =>
    match(
      searchableArticle(article, marks, () => dayOfItem(edition, article) ?? day),
      search,
      show,
      marks,
      justRead,
    )
}

/** What of an article is searched: those who speak in it can be found by name, like its words. */
export const searchedText = ({ title, paragraphs, speakers }: EditionArticle): string =>
  [title, ...paragraphs, ...speakers.map(({ name }) => name)].join('\n')

function searchableArticle(
  article: EditionArticle,
  marks: Marks,
  dayOf: () => string | null,
): Searchable<boolean> {
  const { id, speakers, subjects } = article
  let folded: string | null = null
  return {
    every: true,
    marked: (ids) => ids.has(id),
    topics: (fits) => topicsOf(article, marks).some(fits),
    places: (fits) => subjects.places.some(({ place }) => fits(place)),
    speakers: (fits) => speakers.some(({ name }) => fits(foldText(name).text)),
    days: (fits) => {
      const day = dayOf()
      return day !== null && fits(day)
    },
    word: (word) => {
      folded ??= foldText(searchedText(article)).text
      return folded.includes(word)
    },
    and: (one, other) => one && other(),
    or: (one, other) => one || other,
    without: (one, other) => one && !other,
  }
}
