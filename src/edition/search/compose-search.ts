import { findMatches } from '../select/find-matches.ts'
import type { Search } from '../select/select-rows.ts'
import { searchableArticle } from './match-article.ts'
import { searchableRows } from './match-rows.ts'
import { match } from './match.ts'
import { parseSearch } from './search-query.ts'

/**
 * Makes a search of what the reader typed. Total; what asks for nothing finds everything. `day` (`2026-11-28`) is that
 * of the edition, for items whose file names none of theirs.
 */
export function composeSearch(query: string, day: string | null): Search {
  const search = parseSearch(query)
  return {
    findMatches: (text) => findMatches(text, search.words),
    findRows: (edition, marks, justRead) =>
      match(searchableRows(edition, marks, day), search, marks, justRead),
    fits: (edition, article, marks, justRead) =>
      match(searchableArticle(edition, article, marks, day), search, marks, justRead),
  }
}
