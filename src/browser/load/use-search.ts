import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Search } from '../../edition/select/select-rows.ts'
import type { OpenWire } from './open-wire.ts'
import type { searchOfOpen } from './search-of-open.ts'

type SearchOfOpen = typeof searchOfOpen

const onceLoaded = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
} as const

/** Code splitting: the first list has no search. */
export const searchCodeQuery = queryOptions<SearchOfOpen | null>({
  ...onceLoaded,
  queryKey: ['search code'],
  queryFn: async () => (await import('./search-of-open.ts')).searchOfOpen,
})

const nothingSearched = queryOptions<SearchOfOpen | null>({
  ...onceLoaded,
  queryKey: ['nothing searched'],
  queryFn: () => null,
  initialData: null,
})

/** The search of an open wire, `null` where nothing is searched. Suspends until the code for it is there. */
export function useSearch(open: OpenWire, query: string): Search | null {
  const isAsked = query.trim() !== ''
  const compose = useSuspenseQuery(isAsked ? searchCodeQuery : nothingSearched).data
  return useMemo(() => compose?.(open, query) ?? null, [compose, open, query])
}
