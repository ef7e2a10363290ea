import { queryOptions, useQuery } from '@tanstack/react-query'
import type { OpenWire } from '../load/open-wire.ts'
import { useSpareTime } from '../platform/spare-time.ts'
import type { NewsSince } from './compare-wires.ts'
import { newsSinceKey } from './news-query.ts'

/** What an edition brings that the one shown before had not; `null` where nothing is to be said of it. */
function newsSinceQuery(open: OpenWire) {
  return queryOptions({
    queryKey: newsSinceKey(open),
    queryFn: async ({ client }): Promise<NewsSince | null> => {
      const { findNews } = await import('./find-news.ts')
      return findNews(client, open)
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })
}

/** The same once the page is there; `null` until it is known. */
export const useNewsSince = (open: OpenWire): NewsSince | null =>
  useQuery({ ...newsSinceQuery(open), enabled: useSpareTime() }).data ?? null
