import { useFilters } from '../../../browser/load/use-filters.ts'
import type { EditionArticle } from '../../../edition/edition.ts'
import { paths } from '../../../paths.ts'
import { speakerSlug } from '../../../records/speaker-slug.ts'

/** The speaker whose quotes stand out in the reader: in the URL, `?speaker=nasa`. */
export interface ChosenSpeaker {
  /** The index of the speaker, or `null` for all; an unknown name is all. */
  readonly chosen: number | null
  /** The query that keeps the filters and the speaker. */
  readonly search: string
  /** The first quote of a speaker, or the article with the quotes of all. */
  readonly to: (voice: number | null) => string
}

export function useSpeaker(article: EditionArticle, search: string): ChosenSpeaker {
  const { params } = useFilters()
  const asked = params.get('speaker')
  const found = article.speakers.findIndex(({ name }) => speakerSlug(name) === asked)
  const searchOf = (voice: number | null): string => {
    const name = voice === null ? undefined : article.speakers[voice]?.name
    return name ? [search, `speaker=${speakerSlug(name)}`].filter(Boolean).join('&') : search
  }
  const chosen = asked && found >= 0 ? found : null
  return {
    chosen,
    search: searchOf(chosen),
    to: (voice) => {
      const first = article.quotes.find(
        ({ number, voice: whose }) => number !== null && whose === voice,
      )
      const hash = voice === null || !first ? '' : `q${first.number}`
      return paths.article(article, searchOf(voice), hash)
    },
  }
}
