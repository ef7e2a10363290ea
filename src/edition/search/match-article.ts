import { foldText } from '../../text/folded.ts'
import type { Edition, EditionArticle } from '../edition.ts'
import { markableItem } from '../select/in-state.ts'
import { topicsOf } from '../select/item-topics.ts'
import type { Marks } from '../select/marks.ts'
import { dayOfItem } from './day-of-item.ts'
import type { Searchable } from './match.ts'

/** What of an article is searched: those who speak in it can be found by name, like its words. */
export const searchedText = ({ title, paragraphs, speakers }: EditionArticle): string =>
  [title, ...paragraphs, ...speakers.map(({ name }) => name)].join('\n')

/** One article; `day` (`2026-11-28`) is that of its edition, for one that names none of its own. */
export function searchableArticle(
  edition: Pick<Edition, 'wire'>,
  article: EditionArticle,
  marks: Marks,
  day: string | null,
): Searchable<boolean> {
  const { id, speakers, subjects } = article
  let folded: string | null = null
  return {
    ...markableItem(id),
    topics: (fits) => topicsOf(article, marks).some(fits),
    places: (fits) => subjects.places.some(({ place }) => fits(place)),
    speakers: (fits) => speakers.some(({ name }) => fits(foldText(name).text)),
    days: (fits) => {
      const own = dayOfItem(edition, article) ?? day
      return own !== null && fits(own)
    },
    word: (word) => {
      folded ??= foldText(searchedText(article)).text
      return folded.includes(word)
    },
    and: (one, other) => one && other(),
  }
}
