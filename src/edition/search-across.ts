import type { EditionArticle, EditionHeadline, Item } from './edition.ts'
import { noFilters } from './filters.ts'
import type { Marks } from './marks.ts'
import { createMatcher } from './match-item.ts'
import { isEmptySearch, parseSearch } from './search-query.ts'
import type { NamedEdition } from './tellings.ts'

/** What a search found in one edition, in the edition's order. */
export interface FoundInEdition {
  readonly in: NamedEdition
  readonly headlines: readonly EditionHeadline[]
  readonly articles: readonly EditionArticle[]
}

/**
 * Looks for a search (`parseSearch`) in all editions, given newest first: headlines by their words and
 * voices, articles by all of their text. A title that several editions carry is found in the newest that
 * fits; spiked headlines and editions without a find are left out. At most `most` items come out, the
 * newest. An empty search finds nothing. Linear in the text until enough is found.
 */
export function searchAcross(
  editions: readonly NamedEdition[],
  query: string,
  marks: Marks,
  most: number,
): readonly FoundInEdition[] {
  if (isEmptySearch(parseSearch(query))) return []
  const matches = createMatcher({ ...noFilters, query }, marks, new Set())
  const takeHeadlines = createTaker<EditionHeadline>(
    (one) => !marks.spiked.has(one.id) && matches(one, [one.text]),
  )
  const takeArticles = createTaker<EditionArticle>((one) =>
    matches(one, [one.title, ...one.paragraphs]),
  )
  const found: FoundInEdition[] = []
  let left = most
  for (const named of editions) {
    if (left <= 0) break
    const headlines = takeHeadlines(named.edition.headlines, left)
    const articles = takeArticles(named.edition.articles, left - headlines.length)
    left -= headlines.length + articles.length
    if (headlines.length + articles.length > 0) found.push({ in: named, headlines, articles })
  }
  return found
}

/** Takes the first few that pass a test and were not taken before, by their ids. */
function createTaker<One extends Item>(
  passes: (one: One) => boolean,
): (items: readonly One[], most: number) => readonly One[] {
  const seen = new Set<string>()
  return (items, most) => {
    const taken: One[] = []
    for (const item of items) {
      if (taken.length >= most) break
      if (seen.has(item.id) || !passes(item)) continue
      seen.add(item.id)
      taken.push(item)
    }
    return taken
  }
}
