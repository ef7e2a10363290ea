import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Search } from '../../edition/select/select-rows.ts'
import { notAsked, settled } from './edition-query.ts'
import type { OpenWire } from './open-wire.ts'
import type { searchOfOpen } from './search-of-open.ts'

type SearchOfOpen = typeof searchOfOpen

/** Code splitting: the first list has no search. */
export const searchCodeQuery = queryOptions<SearchOfOpen | null>({
  ...settled,
  gcTime: Infinity,
  throwOnError: true,
  queryKey: ['search code'],
  queryFn: async () => (await import('./search-of-open.ts')).searchOfOpen,
})

/**
 * The search of an open wire, `null` where nothing is searched, or not yet: until the code for it is there, a list that
 * stands already stays as it is, and one that begins with a search suspends.
 */
export function useSearch(open: OpenWire, query: string): Search | null {
  const isAsked = query.trim() !== ''
  const [wasAsked] = useState(isAsked)
  useSuspenseQuery<SearchOfOpen | null>(wasAsked ? searchCodeQuery : notAsked)
  const compose = useQuery<SearchOfOpen | null>(isAsked ? searchCodeQuery : notAsked).data
  return useMemo(() => compose?.(open, query) ?? null, [compose, open, query])
}
