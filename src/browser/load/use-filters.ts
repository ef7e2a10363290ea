import { useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Filters } from '../../edition/select/filters.ts'
import { keepWireOnly, parseFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'

/** The filters in the URL, as they are read and as they are written. */
export interface FiltersInUrl {
  /** The whole query, with what other pages keep in it. */
  readonly params: URLSearchParams
  readonly filters: Filters
  /** The query that keeps all filters, and the one that keeps only the open wire. */
  readonly search: string
  readonly wireSearch: string
  /** Goes to the index under changed filters: a new history entry, or `replace` for typing once one is there. */
  readonly apply: (changes: FilterChanges, options?: { readonly replace?: boolean }) => void
}

/** The filters to change, or a function that gives them from the current ones. */
type FilterChanges = Partial<Filters> | ((now: Filters) => Partial<Filters>)

export function useFilters(): FiltersInUrl {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const inUrl = useMemo(() => {
    const params = new URLSearchParams(search)
    const read = parseFilters(params)
    // On a page that compares two wires, filters lead to the newer one.
    const filters = params.has('to') ? { ...read, wire: params.get('to') || null } : read
    return {
      params,
      filters,
      search: printFilters(filters),
      wireSearch: printFilters(keepWireOnly(filters)),
    }
  }, [search])
  return useMemo(() => {
    // A second click builds on the first, although React has not rendered in between.
    let now = inUrl.filters
    let isThere = pathname === paths.index()
    return {
      ...inUrl,
      apply: (changes, { replace = false } = {}) => {
        now = { ...now, ...(typeof changes === 'function' ? changes(now) : changes) }
        void navigate(paths.index(printFilters(now)), { replace: replace && isThere })
        isThere = true
      },
    }
  }, [inUrl, pathname, navigate])
}
