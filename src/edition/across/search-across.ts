import { andBits, listRows, rangeOfBits, withoutBits } from '../columns/bits.ts'
import type { Edition, EditionArticle, EditionHeadline } from '../edition.ts'
import { noFilters } from '../select/filters.ts'
import { findItem } from '../find-item.ts'
import { findMarked } from '../select/headline-bits.ts'
import type { Marks } from '../select/marks.ts'
import { createMatcher } from '../select/match-article.ts'
import { matchRows } from '../select/match-rows.ts'
import { isEmptySearch, parseSearch } from '../select/search-query.ts'
import type { NamedEdition } from './tellings.ts'

/** What a search found in one edition: articles first, then headlines, each in the edition's order. */
export interface FoundInEdition<Named extends NamedEdition = NamedEdition> {
  readonly in: Named
  readonly items: readonly (EditionArticle | EditionHeadline)[]
}

const nobody: ReadonlySet<string> = new Set()

/**
 * Looks for a search (`parseSearch`) in other editions than the open one, given newest first: headlines by
 * their words, articles by all of their text. What several editions carry is found in the newest that fits, what
 * the open one carries is not found again; spiked headlines and editions without a find are left out. An
 * empty search finds nothing.
 */
export function searchAcross<Named extends NamedEdition>(
  editions: readonly Named[],
  query: string,
  marks: Marks,
  here: Edition,
): readonly FoundInEdition<Named>[] {
  if (isEmptySearch(parseSearch(query))) return []
  const filters = { ...noFilters, query }
  const matches = createMatcher(filters, marks, nobody)
  const seen = new Set<string>()
  return editions.flatMap((named): readonly FoundInEdition<Named>[] => {
    const { edition } = named
    const articles = edition.articles.filter(matches)
    const items = [...articles, ...searchHeadlines(edition, query, marks)].filter(({ id }) => {
      const isNew = !seen.has(id) && !findItem(here, id)
      seen.add(id)
      return isNew
    })
    return items.length > 0 ? [{ in: named, items }] : []
  })
}

function searchHeadlines(
  edition: Edition,
  query: string,
  marks: Marks,
): readonly EditionHeadline[] {
  const { table, headlines } = edition
  const found = matchRows(edition, { ...noFilters, query }, marks, nobody)
  const unspiked = withoutBits(
    rangeOfBits(table.count, 0, table.count),
    findMarked(table, marks.spiked),
  )
  return [...listRows(andBits(found, unspiked))].flatMap((row) => headlines[row] ?? [])
}
