import { useQuery } from '@tanstack/react-query'
import { settled } from '../load/edition-query.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { spareTime } from '../platform/spare-time.ts'
import type { NewsSince } from './compare-wires.ts'
import { newsSinceKey } from './news-since-key.ts'

/**
 * The changes from the edition shown before to this one, asked for once the first page is complete; `null` until they
 * are known, and where there are none to tell.
 */
export const useNewsSince = (open: OpenWire): NewsSince | null =>
  useQuery({
    ...settled,
    queryKey: newsSinceKey(open),
    queryFn: async ({ client }): Promise<NewsSince | null> => {
      await spareTime.begun()
      const { findNews } = await import('./find-news.ts')
      return findNews(client, open)
    },
    // So that a page is not drawn again to show no news.
    placeholderData: null,
  }).data ?? null
